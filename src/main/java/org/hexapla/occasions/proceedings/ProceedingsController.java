package org.hexapla.occasions.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.occasions.call.CallRefused;
import org.hexapla.print.Printing;
import org.hexapla.print.Reference;
import org.hexapla.print.ReferenceFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Proceedings as anybody reads, cites and keeps them.
@Controller
@RequestMapping("/{lang}/events/{code:[a-z0-9-]+}/proceedings")
class ProceedingsController {

    private final Proceedings proceedings;
    private final Printing printing;

    ProceedingsController(Proceedings proceedings, Printing printing) {
        this.proceedings = proceedings;
        this.printing = printing;
    }

    @GetMapping
    ModelAndView all(Page page, @PathVariable String code) {
        var view = proceedings.of(code);
        return page.forEverybody().through("calls/proceedings", "view", view);
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable String code, @PathVariable long id) {
        var view = proceedings.of(code, id);
        return page.forEverybody().through("calls/accepted", "view", view);
    }

    @GetMapping("/whole.pdf")
    void pdf(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var manuscript = new ProceedingsPaper(page.language(), site()).of(proceedings.of(code), page.siteName());
        // Whole before the first byte goes out, so that a failure is an answer of its own.
        var pdf = new ByteArrayOutputStream();
        printing.pdf(manuscript, pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proceedings-%s.pdf\"".formatted(code));
        pdf.writeTo(response.getOutputStream());
    }

    @GetMapping("/citations.{ending:[a-z]{1,5}}")
    ResponseEntity<String> citations(Page page, @PathVariable String code, @PathVariable String ending) {
        return cited(page, proceedings.of(code), ending, "proceedings-" + code);
    }

    @GetMapping("/{id:\\d{1,15}}/citation.{ending:[a-z]{1,5}}")
    ResponseEntity<String> citation(
            Page page, @PathVariable String code, @PathVariable long id, @PathVariable String ending) {
        return cited(page, proceedings.of(code, id), ending, code + "-" + id);
    }

    private static ResponseEntity<String> cited(Page page, ProceedingsView view, String ending, String name) {
        var format = ReferenceFormat.ofEnding(ending).orElseThrow(CallRefused::notFound);
        var works =
                view.lines().stream().map(line -> reference(page, view, line)).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.ending()))
                .body(Reference.in(format, works));
    }

    private static Reference reference(Page page, ProceedingsView view, ProceedingsView.Line line) {
        var contribution = line.contribution();
        var event = view.event();
        var title = contribution.words().title();
        return new Reference(
                Reference.Kind.PAPER,
                event.code() + "-" + contribution.id(),
                title.words(page.language()),
                contribution.authors(),
                event.content().words().title().words(page.language()),
                page.siteName(),
                "",
                event.content().when().firstDay().toString(),
                title.show(page.language())
                        .map(LocalizedText.Shown::language)
                        .orElse(page.language())
                        .tag(),
                site() + page.to(contribution.path()));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
