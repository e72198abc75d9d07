package org.hexapla.forms.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.filling.AnswerColumns;
import org.hexapla.forms.making.KeptForm;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Page;
import org.hexapla.print.Sheet;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The answers to a survey as a table, for whoever counts them elsewhere.
@Controller
@RequestMapping("/{lang}/forms/{code}/survey")
class SurveyFileController {

    private static final List<String> OWN = List.of("id", "version", "language", "day");

    private final MakingForms making;
    private final SurveyAnswers answers;
    private final Spreadsheets spreadsheets;
    private final TransactionTemplate transactions;

    SurveyFileController(
            MakingForms making, SurveyAnswers answers, Spreadsheets spreadsheets, TransactionTemplate transactions) {
        this.making = making;
        this.answers = answers;
        this.spreadsheets = spreadsheets;
        this.transactions = transactions;
    }

    /// @param labels the language of words; without it, keys
    @GetMapping("/answers.{kind:csv|xlsx}")
    void file(
            Page page,
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String labels,
            HttpServletResponse response)
            throws IOException {
        var kept = making.find(code);
        var words = page.frame().languages().stream()
                .filter(language -> language.tag().equals(labels))
                .findFirst();
        var format = SheetFormat.of(kind);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(kept.code() + "-answers"));
        response.setContentType(format.mediaType());
        var columns = new AnswerColumns(
                kept.versions().stream()
                        .filter(version -> !version.isDraft())
                        .map(KeptForm.Version::form)
                        .toList(),
                words);
        var out = response.getOutputStream();
        transactions.executeWithoutResult(_ -> write(kept.code(), page.language(), words, columns, format, out));
    }

    private void write(
            FormCode survey,
            Language reader,
            Optional<Language> words,
            AnswerColumns columns,
            SheetFormat format,
            OutputStream out) {
        var head = new ArrayList<>(OWN.stream()
                .map(own -> words.map(language -> Messages.text(language, "forms.export." + own))
                        .orElse(own))
                .toList());
        head.addAll(columns.head());
        try (Stream<SurveyAnswers.Found> found = answers.of(survey)) {
            var sheet =
                    new Sheet(survey.value(), words.orElse(reader), head, found.map(answer -> cells(answer, columns)));
            spreadsheets.write(format, sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(SurveyAnswers.Found answer, AnswerColumns columns) {
        var cells = new ArrayList<Object>(List.of(
                answer.id().toString(), answer.version(), answer.language().tag(), answer.day()));
        cells.addAll(columns.cells(answer.answers()));
        return cells;
    }
}
