package org.hexapla.programme.report;

import java.io.IOException;
import java.io.OutputStream;
import org.hexapla.kernel.Language;
import org.hexapla.print.Printing;
import org.hexapla.print.Spreadsheets;
import org.springframework.stereotype.Component;

/// Makes files of a report. All come from one reading, so that none says anything else.
@Component
class WritingReports {

    private final CountingReports counting;
    private final Printing printing;
    private final Spreadsheets spreadsheets;

    WritingReports(CountingReports counting, Printing printing, Spreadsheets spreadsheets) {
        this.counting = counting;
        this.printing = printing;
        this.spreadsheets = spreadsheets;
    }

    void write(PeriodicReport report, Language language, ReportFormat format, OutputStream out) throws IOException {
        var written = counting.written(report, language);
        switch (format) {
            case CSV -> spreadsheets.plainCsv(ReportTable.of(written), out);
            case HTML -> ReportHtml.write(written, out);
            case PDF -> printing.pdf(ReportManuscript.of(written), out);
            case DOCX -> printing.word(ReportManuscript.of(written), out);
        }
    }
}
