package org.hexapla.forms.filling;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.SubmissionNotFound;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.print.SheetFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Answers for the staff, all of them, and for each person the own.
@Controller
@RequestMapping("/{lang}")
class AnswersController {

    private final OwnAnswers own;
    private final ExportingSubmissions exporting;
    private final CountingSubmissions counting;
    private final MakingForms making;
    private final Sheets sheets;

    AnswersController(
            OwnAnswers own,
            ExportingSubmissions exporting,
            CountingSubmissions counting,
            MakingForms making,
            Sheets sheets) {
        this.own = own;
        this.exporting = exporting;
        this.counting = counting;
        this.making = making;
        this.sheets = sheets;
    }

    @GetMapping("/forms/{code}/answers")
    ModelAndView all(Page page, @PathVariable String code) {
        var kept = making.find(code);
        return page.through("forms/allAnswers", "view", new AnswersView(kept, counting.of(kept.code())));
    }

    /// @param labels the language of words; without it, keys
    @GetMapping("/forms/{code}/answers.{kind:csv|xlsx}")
    void file(
            Page page,
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String labels,
            HttpServletResponse response)
            throws IOException {
        var form = making.find(code).code();
        Optional<Language> words = page.frame().languages().stream()
                .filter(language -> language.tag().equals(labels))
                .findFirst();
        var format = SheetFormat.of(kind);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(form + "-answers"));
        response.setContentType(format.mediaType());
        exporting.write(form, format, page.language(), words, response.getOutputStream());
    }

    @GetMapping("/answers")
    ModelAndView own(Page page) {
        var lines = own.all().stream()
                .map(submission -> new OwnAnswersView.Line(submission, title(submission)))
                .toList();
        return page.through("forms/ownAnswers", "view", new OwnAnswersView(lines));
    }

    private LocalizedText title(org.hexapla.forms.Submission submission) {
        return sheets.formOf(submission).title();
    }

    @GetMapping("/answers/{id:\\d{1,18}}")
    ModelAndView one(Page page, @PathVariable String id) {
        var submission = own.find(SubmissionId.parse(id).orElseThrow(() -> new SubmissionNotFound(id)));
        return page.through("forms/ownAnswer", "submission", submission, "sheet", sheets.of(submission));
    }

    @GetMapping("/answers.json")
    ResponseEntity<String> json(Page page) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"")
                .body(own.json());
    }
}
