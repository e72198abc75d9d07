package org.hexapla.library.proceedings.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.Preparing;
import org.hexapla.library.proceedings.compiling.PreparingIndexes;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.SessionIndexes;
import org.hexapla.library.proceedings.reading.IndexMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an index is begun, has its snapshot taken and its sections compiled, is checked and issued.
@Controller
@RequestMapping("/{lang}/proceedings/desk")
class DeskController {

    private final SessionIndexes indexes;
    private final PreparingIndexes preparing;
    private final Workbenches workbenches;
    private final Clock clock;

    DeskController(SessionIndexes indexes, PreparingIndexes preparing, Workbenches workbenches, Clock clock) {
        this.indexes = indexes;
        this.preparing = preparing;
        this.workbenches = workbenches;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String refused, Page page) {
        preparing.requireIndexer();
        return page.through("library/proceedings/desk", "view", new DeskView(indexes.all(), refused.strip()));
    }

    @PostMapping
    ModelAndView begin(@RequestParam String organ, @RequestParam String session, Page page) {
        preparing.requireIndexer();
        return IndexedSession.parse(organ, session)
                .map(preparing::begin)
                .map(index -> to(page, "/" + index.session().slug()))
                .orElseGet(() ->
                        page.through("library/proceedings/desk", "view", new DeskView(indexes.all(), session.strip())));
    }

    @GetMapping("/{slug:[A-Z]-\\w+}")
    ModelAndView workbench(@PathVariable String slug, @RequestParam(defaultValue = "") String answer, Page page) {
        preparing.requireIndexer();
        return page.through(
                "library/proceedings/workbench",
                "view",
                workbenches.of(index(slug), LocalDate.now(clock).toString(), DeskView.isAnswer(answer) ? answer : ""));
    }

    @PostMapping("/{slug:[A-Z]-\\w+}/snapshot")
    ModelAndView snapshot(@PathVariable String slug, Page page) {
        return answer(page, slug, preparing.takeSnapshot(index(slug)), "snapshot-begun");
    }

    @PostMapping("/{slug:[A-Z]-\\w+}/compile")
    ModelAndView compile(@PathVariable String slug, @RequestParam(defaultValue = "") String section, Page page) {
        var index = index(slug);
        var done = SectionKind.parse(section)
                .map(kind -> preparing.compile(index, kind))
                .orElseGet(() -> preparing.compile(index));
        return answer(page, slug, done, "compiling");
    }

    @PostMapping("/{slug:[A-Z]-\\w+}/state")
    ModelAndView state(@PathVariable String slug, @RequestParam String state, Page page) {
        var wanted = state.equals("checked") ? SessionIndex.State.CHECKED : SessionIndex.State.DRAFT;
        return answer(
                page,
                slug,
                preparing.stand(index(slug), wanted),
                "now-" + wanted.name().toLowerCase(Locale.ROOT));
    }

    @PostMapping("/{slug:[A-Z]-\\w+}/issue")
    ModelAndView issue(@PathVariable String slug, @RequestParam String day, Page page) {
        preparing.requireIndexer();
        return day(day).map(known -> answer(page, slug, preparing.issue(index(slug), known), "now-issued"))
                .orElseGet(() -> to(page, "/" + slug + "?answer=no-day"));
    }

    private static ModelAndView answer(Page page, String slug, Preparing came, String done) {
        var key = switch (came) {
            case Preparing.Done _ -> done;
            case Preparing.SnapshotIsTaken _ -> "snapshot-is-taken";
            case Preparing.NoSnapshot _ -> "no-snapshot";
            case Preparing.Overtaken _ -> "overtaken";
            case Preparing.HeldBack _ -> "held-back";
        };
        return to(page, "/" + slug + "?answer=" + key);
    }

    private SessionIndex index(String slug) {
        return IndexedSession.ofSlug(slug).flatMap(indexes::find).orElseThrow(() -> new IndexMissing(slug));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static ModelAndView to(Page page, String path) {
        return SeeOther.at(page.to("/proceedings/desk" + path));
    }
}
