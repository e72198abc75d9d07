package org.hexapla.forms.filling;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submission;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.print.Sheet;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes all submissions of a form, of all versions and in all states, as one table.
@Component
class ExportingSubmissions {

    private static final List<String> OWN =
            List.of("id", "parent", "version", "about", "language", "state", "begun", "changed", "submitted");

    private final SubmissionTable table;
    private final Forms forms;
    private final Spreadsheets spreadsheets;
    private final TransactionTemplate reading;

    ExportingSubmissions(
            SubmissionTable table, Forms forms, Spreadsheets spreadsheets, PlatformTransactionManager transactions) {
        this.table = table;
        this.forms = forms;
        this.spreadsheets = spreadsheets;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    void write(FormCode form, SheetFormat format, Language reader, Optional<Language> labels, OutputStream out) {
        reading.executeWithoutResult(_ -> {
            var columns = new AnswerColumns(versions(form), labels);
            var head = new ArrayList<String>();
            OWN.forEach(own -> head.add(labels.map(language -> Messages.text(language, "forms.export." + own))
                    .orElse(own)));
            head.addAll(columns.head());
            try (Stream<Submission> submissions = table.of(form)) {
                var rows = submissions.map(submission -> {
                    var cells = own(submission);
                    cells.addAll(columns.cells(submission.answers()));
                    return (List<Object>) cells;
                });
                spreadsheets.write(format, new Sheet(form.value(), labels.orElse(reader), head, rows), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The latest first.
    private List<Form> versions(FormCode form) {
        var last = forms.current(form).map(Form::version).orElse(0);
        return IntStream.iterate(last, version -> version > 0, version -> version - 1)
                .mapToObj(version -> forms.version(form, version))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ArrayList<Object> own(Submission submission) {
        var cells = new ArrayList<Object>();
        cells.add(submission.id().value());
        cells.add(submission.parent() == null ? "" : submission.parent().value());
        cells.add(submission.version());
        cells.add(submission.about().toString());
        cells.add(submission.language().tag());
        cells.add(submission.state().code());
        cells.add(time(submission.begun()));
        cells.add(time(submission.changed()));
        cells.add(time(submission.submitted()));
        return cells;
    }

    private static String time(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                .atOffset(ZoneOffset.UTC));
    }
}
