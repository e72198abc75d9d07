package org.hexapla.programme.report;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;

/// A report as its readers see it.
///
/// @param notes the symbols of its footnotes, in their order
/// @param mayEdit whether the reader may work on it
public record ReportView(
        long id,
        LocalizedText title,
        Period period,
        PeriodicReport.State state,
        List<PartView> parts,
        List<String> notes,
        List<CorrectionView> corrections,
        boolean mayEdit) {

    /// @param isCorrected whether it was mended after the report was issued
    public record PartView(
            String id, PeriodicReport.Kind kind, String number, String code, List<Span> spans, boolean isCorrected) {

        public boolean isMissing() {
            return spans.isEmpty();
        }
    }

    /// A stretch of words.
    ///
    /// @param path where a figure opens; empty for others
    /// @param note the number of a footnote; 0 for others
    /// @param finding the number of the finding that it belongs to; 0 for none
    public record Span(String text, String path, int note, int finding) {

        static Span words(String text) {
            return new Span(text, "", 0, 0);
        }

        public boolean isFigure() {
            return !path.isEmpty();
        }
    }

    public record CorrectionView(
            String part, String number, Language language, String before, String after, String reason, Instant at) {}
}
