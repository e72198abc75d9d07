package org.hexapla.library.analysis.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.archive.PagePictures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.analysis.Moved;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.WorkNotFound;
import org.hexapla.library.analysis.Works;
import org.hexapla.library.analysis.desk.Deciding.Decided;
import org.hexapla.library.analysis.desk.Releasing.Reviewed;
import org.hexapla.library.marc.Finding;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The one screen of an indexer: the document on one side, its record on the other.
@Controller
@RequestMapping("/{lang}/analysis/{id:\\d{1,18}}")
class DeskController {

    private final Works works;
    private final Deciding deciding;
    private final Releasing releasing;
    private final DeskPage desk;
    private final PagePictures pictures;
    private final Archive archive;
    private final People people;

    DeskController(
            Works works,
            Deciding deciding,
            Releasing releasing,
            DeskPage desk,
            PagePictures pictures,
            Archive archive,
            People people) {
        this.works = works;
        this.deciding = deciding;
        this.releasing = releasing;
        this.desk = desk;
        this.pictures = pictures;
        this.archive = archive;
        this.people = people;
    }

    @GetMapping
    ModelAndView desk(
            @PathVariable long id,
            @RequestParam(name = "page", defaultValue = "1") int sheet,
            @RequestParam(name = "in", defaultValue = "") String language,
            @RequestParam(name = "done", defaultValue = "") String done,
            Page page) {
        var work = work(id);
        var message = done.matches("[a-z-]{1,20}") ? "analysis.done." + done : null;
        return shown(page, work, Language.parse(language), sheet, List.of(), message);
    }

    @PostMapping("/take")
    ModelAndView take(@PathVariable long id, Page page) {
        return after(page, id, deciding.take(new WorkId(id)), "taken");
    }

    @PostMapping("/give-back")
    ModelAndView giveBack(@PathVariable long id, Page page) {
        return after(page, id, deciding.giveBack(new WorkId(id)), "given-back");
    }

    @PostMapping
    ModelAndView decide(@PathVariable long id, @RequestParam Map<String, String> form, Page page) {
        return switch (deciding.decide(new WorkId(id), form, page.language())) {
            case Decided.Kept _ -> SeeOther.at(page.to("/analysis/" + id + "?done=kept"));
            case Decided.Analysed _ -> SeeOther.at(page.to(onward(form)));
            case Decided.NotYours _ -> SeeOther.at(page.to("/analysis/" + id + "?done=overtaken"));
            case Decided.Faulty(var faults) -> shown(page, work(id), Optional.empty(), 1, faults, null);
        };
    }

    /// To the next document, if the indexer wants it and there is one.
    private String onward(Map<String, String> form) {
        return Optional.ofNullable(form.get("finish"))
                .filter(finish -> finish.equals("next"))
                .flatMap(_ -> deciding.takeNext())
                .map(next -> next.path() + "?done=next")
                .orElse("/analysis?done=analysed");
    }

    @PostMapping("/send-back")
    ModelAndView sendBack(@PathVariable long id, @RequestParam(defaultValue = "") String comment, Page page) {
        return after(page, id, releasing.sendBack(new WorkId(id), comment));
    }

    @PostMapping("/approve")
    ModelAndView approve(@PathVariable long id, @RequestParam(defaultValue = "") String comment, Page page) {
        return after(page, id, releasing.approve(new WorkId(id), comment));
    }

    @PostMapping("/approve-and-release")
    ModelAndView approveAndRelease(@PathVariable long id, @RequestParam(defaultValue = "") String comment, Page page) {
        return after(page, id, releasing.approveAndRelease(new WorkId(id), comment));
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable long id, Page page) {
        return after(page, id, releasing.release(new WorkId(id)));
    }

    @GetMapping("/pages/{language}/{number:\\d{1,5}}.png")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable String language, @PathVariable int number)
            throws IOException, InterruptedException {
        var file = file(id, language);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(pictures.png(new FileId(file.file()), number));
    }

    /// The file itself, for the indexer only: its public address opens with the release.
    @GetMapping("/files/{language}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String language, Page page) throws IOException {
        var file = file(id, language);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(archive.read(new FileId(file.file()), 0)));
    }

    private Work.File file(long id, String language) {
        return Language.parse(language)
                .flatMap(chosen -> DeskPage.openFile(work(id), chosen))
                .orElseThrow(() -> new WorkNotFound(id + " " + language));
    }

    private Work work(long id) {
        people.requireStaff(Deciding.DEPARTMENT);
        return works.need(new WorkId(id));
    }

    private ModelAndView shown(
            Page page,
            Work work,
            Optional<Language> language,
            int sheet,
            List<Deciding.Fault> faults,
            @Nullable String message) {
        return page.through(
                "library/analysis/desk", "view", desk.of(work, page.language(), language, sheet, faults, message));
    }

    private static Deciding.Fault fault(Finding finding) {
        return new Deciding.Fault(
                "record",
                "analysis.desk.tag",
                "analysis.fault.profile",
                (finding.tag() + " " + finding.code()).strip());
    }

    private static ModelAndView after(Page page, long id, Moved moved, String done) {
        return switch (moved) {
            case Moved.Done _ -> SeeOther.at(page.to("/analysis/" + id + "?done=" + done));
            case Moved.Overtaken _ -> SeeOther.at(page.to("/analysis/" + id + "?done=overtaken"));
        };
    }

    private ModelAndView after(Page page, long id, Reviewed reviewed) {
        return switch (reviewed) {
            case Reviewed.SentBack _ -> SeeOther.at(page.to("/analysis?done=sent-back"));
            case Reviewed.Approved _ -> SeeOther.at(page.to("/analysis/" + id + "?done=approved"));
            case Reviewed.Released _ -> SeeOther.at(page.to("/analysis?done=released"));
            case Reviewed.OwnWork _ -> SeeOther.at(page.to("/analysis/" + id + "?done=own-work"));
            case Reviewed.NoComment _ -> SeeOther.at(page.to("/analysis/" + id + "?done=no-comment"));
            case Reviewed.Overtaken _ -> SeeOther.at(page.to("/analysis/" + id + "?done=overtaken"));
            case Reviewed.SymbolTaken _ -> SeeOther.at(page.to("/analysis/" + id + "?done=symbol-taken"));
            case Reviewed.Refused(var findings) ->
                shown(
                        page,
                        work(id),
                        Optional.empty(),
                        1,
                        findings.stream().map(DeskController::fault).distinct().toList(),
                        "analysis.done.refused");
        };
    }
}
