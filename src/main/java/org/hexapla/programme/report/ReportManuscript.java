package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.print.Manuscript;

/// A report as printers want it.
final class ReportManuscript {

    private ReportManuscript() {}

    static Manuscript of(WrittenReport written) {
        var language = written.language();
        var title = written.report().title().words(language);
        var blocks = new ArrayList<Manuscript.Block>();
        for (var part : written.parts()) {
            var runs = part.isMissing()
                    ? List.<Manuscript.Run>of(new Manuscript.Words(Messages.text(language, "report.part-missing")))
                    : part.pieces().stream().map(ReportManuscript::run).toList();
            blocks.add(
                    switch (part.part().kind()) {
                        case HEADING -> new Manuscript.Heading(2, runs);
                        case SUBHEADING -> new Manuscript.Heading(3, runs);
                        case PARAGRAPH -> new Manuscript.Paragraph(part.number() + ".", runs);
                    });
        }
        return new Manuscript(
                language,
                title,
                Messages.text(language, "report.description", days(written)),
                List.of(Messages.text(language, "report.masthead"), days(written)),
                List.copyOf(blocks));
    }

    static String days(WrittenReport written) {
        var wording = new Wording(written.language());
        return Messages.text(
                written.language(),
                "report.days",
                wording.date(written.report().period().first()),
                wording.date(written.report().period().last()));
    }

    private static Manuscript.Run run(LiveText.Piece piece) {
        return switch (piece) {
            case LiveText.Words words -> new Manuscript.Words(words.text());
            case LiveText.Number number -> new Manuscript.Words(number.text());
            case LiveText.Note note -> new Manuscript.Note(List.of(new Manuscript.Code(note.text())));
        };
    }
}
