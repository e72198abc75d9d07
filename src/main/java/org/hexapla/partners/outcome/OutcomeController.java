package org.hexapla.partners.outcome;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.hexapla.forms.Enclosures;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.print.Printing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What became of a consultation, for everybody; and for each who contributed, where their contribution went.
@Controller
class OutcomeController {

    private static final String CODE = "/{lang}/consultations/{code:[a-z][a-z0-9-]*}";

    private final Consultations consultations;
    private final Contributions contributions;
    private final Outcomes outcomes;
    private final Contributing contributing;
    private final Printing printing;

    OutcomeController(
            Consultations consultations,
            Contributions contributions,
            Outcomes outcomes,
            Contributing contributing,
            Printing printing) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.outcomes = outcomes;
        this.contributing = contributing;
        this.printing = printing;
    }

    /// @param version the youngest where it says none
    /// @param number of the contribution whose way is asked for
    @GetMapping(CODE + "/outcome")
    ModelAndView outcome(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String number) {
        page.forEverybody();
        return page.through("partners/outcome", "view", document(code, number(version), number(number)));
    }

    @GetMapping(CODE + "/outcome.pdf")
    void pdf(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String version,
            HttpServletResponse response)
            throws IOException {
        var document = document(code, number(version), 0);
        // Whole before the first byte goes out, so that a failure is an answer of its own.
        var pdf = new ByteArrayOutputStream();
        printing.pdf(new OutcomePages(document, page.language(), page.siteName()).manuscript(), pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-%d-%s.pdf\""
                        .formatted(code, document.outcome().version(), page.language()));
        pdf.writeTo(response.getOutputStream());
    }

    private ConsultationView.Document document(String code, int version, int asked) {
        var consultation = consultations.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
        var versions = outcomes.published(code);
        var chosen = version > 0
                ? version
                : versions.stream().mapToInt(Outcome::version).findFirst().orElse(0);
        var outcome = outcomes.version(code, chosen).orElseThrow(() -> PartnersRefused.notFound(code));
        var cited = new TreeSet<Integer>();
        outcome.paragraphs().forEach(paragraph -> cited.addAll(paragraph.cited()));
        return new ConsultationView.Document(
                consultation, outcome, versions, contributions.numbered(code, cited), asked);
    }

    private static int number(String written) {
        return written.strip().matches("[1-9]\\d{0,6}") ? Integer.parseInt(written.strip()) : 0;
    }

    @GetMapping("/{lang}/said/{secret:[A-Za-z0-9_-]{20,60}}")
    ModelAndView own(Page page, @PathVariable String secret) {
        var contribution = contributing.opened(secret);
        var code = contribution.consultation();
        var outcome = outcomes.published(code).stream()
                .findFirst()
                .flatMap(last -> outcomes.version(code, last.version()))
                .orElse(null);
        var consultation = consultations.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
        return page.existingIn(java.util.List.of())
                .through(
                        "partners/own-contribution",
                        "view",
                        new ConsultationView.Own(
                                consultation, contribution, contributing.sheet(contribution), secret, outcome));
    }

    @GetMapping("/{lang}/said/{secret:[A-Za-z0-9_-]{20,60}}/files/{question:[a-z][a-z0-9-]{0,39}}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable String question) {
        return Enclosures.download(contributing.attached(contributing.opened(secret), question));
    }

    @PostMapping("/{lang}/said/{secret:[A-Za-z0-9_-]{20,60}}/erase")
    ModelAndView takeBack(Page page, @PathVariable String secret) {
        var code = contributing.opened(secret).consultation();
        contributing.takeBack(secret);
        return SeeOther.at(page.to("/consultations/" + code));
    }
}
