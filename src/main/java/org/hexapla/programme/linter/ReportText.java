package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;

/// What is to be checked: the text of one language, and the days it accounts for.
public record ReportText(Language language, Period period, List<Paragraph> paragraphs) {

    public ReportText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param number the printed number; empty for a heading or a note
    /// @param figures the live figures in the text
    public record Paragraph(String number, String text, List<LiveFigure> figures) {

        public Paragraph {
            figures = List.copyOf(figures);
        }

        public Paragraph(String number, String text) {
            this(number, text, List.of());
        }
    }

    /// A stretch of the text that was written from a figure.
    ///
    /// @param exact what the figure is, before any rounding
    public record LiveFigure(int start, int end, BigDecimal exact) {}
}
