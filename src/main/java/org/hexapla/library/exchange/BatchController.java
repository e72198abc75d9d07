package org.hexapla.library.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The records that are about to be saved, and what is done with them.
@Controller
@RequestMapping("/{lang}/exchange")
class BatchController {

    private static final String DEPARTMENT = "library";
    private static final int LATEST = 50;
    private static final int ROWS = 20;
    private static final int STEP = 200;

    private final Batches batches;
    private final BatchRows rows;
    private final StartingBatches starting;
    private final Resolving resolving;
    private final People people;

    BatchController(Batches batches, BatchRows rows, StartingBatches starting, Resolving resolving, People people) {
        this.batches = batches;
        this.rows = rows;
        this.starting = starting;
        this.resolving = resolving;
        this.people = people;
    }

    @Bean
    static MenuEntry exchangeInTheMenu() {
        return new MenuEntry("exchange.menu", "/exchange", 66, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView latest(Page page) {
        people.requireStaff(DEPARTMENT);
        var views = batches.latest(LATEST).stream()
                .map(batch -> new BatchView(batch, name(batch), List.of(), List.of(), new Paging(1, ROWS, 0)))
                .toList();
        return page.through("library/exchange/batches", "views", views);
    }

    @GetMapping("/batches/{id}")
    ModelAndView show(Page page, @PathVariable String id, @RequestParam(name = "page", defaultValue = "1") int number) {
        var batch = batch(id);
        var paging = new Paging(
                Math.max(1, Math.min(number, 100_000)), ROWS, batch.counts().total());
        var shown = rows.page(batch.id(), paging.first() - 1, ROWS).stream()
                .map(this::row)
                .toList();
        var view = new BatchView(batch, name(batch), batches.misreads(batch.id()), shown, paging);
        return page.through("library/exchange/batch", "view", view);
    }

    /// The chosen records as they would be saved, to be looked at elsewhere.
    @GetMapping("/batches/{id}.mrk")
    void dryRun(@PathVariable String id, HttpServletResponse response) throws IOException {
        var batch = batch(id);
        response.setContentType(MarcFormat.MRK.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("batch-" + id + ".mrk")
                        .build()
                        .toString());
        var writer = MarcFiles.writer(MarcFormat.MRK, response.getOutputStream());
        for (var step = rows.after(batch.id(), 0, STEP);
                !step.isEmpty();
                step = rows.after(batch.id(), step.getLast().number(), STEP)) {
            var known = resolving.known(step.stream().map(BatchRow::content).toList());
            for (var row : step) {
                if (row.isChosen() && !row.hasErrors()) {
                    writer.write(known.numbered(row.content()));
                }
            }
        }
        writer.finish();
    }

    /// Keeps what was ticked on a page, and does what was asked.
    @PostMapping("/batches/{id}")
    ModelAndView act(
            Page page,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam(defaultValue = "1") int at,
            @RequestParam(required = false) List<Long> shown,
            @RequestParam(required = false) List<Long> chosen) {
        var batch = batch(id);
        if (shown != null && batch.state() == Batch.State.CHECKED) {
            rows.choose(batch.id(), shown, chosen == null ? List.of() : chosen);
        }
        switch (act) {
            case "all" -> rows.chooseAll(batch.id());
            case "none" -> rows.chooseNone(batch.id());
            case "save" -> starting.save(batch(id));
            case "undo" -> starting.undo(batch(id));
            default -> {
                // The choice is kept; the next page is shown.
            }
        }
        var next = act.equals("next") ? "?page=" + (at + 1) : at > 1 ? "?page=" + at : "";
        return SeeOther.at(page.to("/exchange/batches/" + id + next));
    }

    @PostMapping("/batches/{id}/remove")
    ModelAndView remove(Page page, @PathVariable String id) {
        var batch = batch(id);
        if (!batch.state().isUnderWay()) {
            batches.remove(batch.id());
        }
        return SeeOther.at(page.to("/exchange"));
    }

    private Batch batch(String id) {
        people.requireStaff(DEPARTMENT);
        return BatchId.parse(id).flatMap(batches::find).orElseThrow(() -> new BatchMissing(id));
    }

    private BatchView.Row row(BatchRow row) {
        var before = row.before().map(resolving::resolved);
        return new BatchView.Row(row, Differences.of(before, resolving.resolved(row.content())));
    }

    private String name(Batch batch) {
        return people.find(batch.by()).map(Person::name).orElse("");
    }
}
