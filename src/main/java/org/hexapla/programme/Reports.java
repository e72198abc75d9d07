package org.hexapla.programme;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Symbol;

/// What the plan and the mandates ask of the periodic reports.
public interface Reports {

    /// The period of the latest report, which people most likely ask about.
    Optional<Period> latestPeriod();

    /// The paragraphs of all reports that cite a document, the latest report first.
    List<Paragraph> citing(Symbol document);

    /// A paragraph of a report.
    ///
    /// @param report the report's title
    /// @param number as printed
    /// @param path where it is read, after the language: `/programme/reports/1#para-12`
    /// @param words its beginning
    record Paragraph(LocalizedText report, String number, String path, LocalizedText words) {}
}
