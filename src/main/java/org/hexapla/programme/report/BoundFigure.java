package org.hexapla.programme.report;

import java.math.BigDecimal;
import org.hexapla.figures.Figure;
import org.jspecify.annotations.Nullable;

/// A figure as a report uses it.
///
/// @param name by which the words call it
/// @param para the code of the paragraph that reports it
/// @param label what it is, in plain words for tables
/// @param unit what it counts, likewise
/// @param figure its written form
/// @param digits to how many digits it is rounded
/// @param said a number that an editor fixed in its place; null where the number follows the figure
public record BoundFigure(
        String name,
        String para,
        String label,
        String unit,
        String figure,
        Phrasing phrasing,
        int digits,
        @Nullable BigDecimal said) {

    static final int USUAL_DIGITS = 2;

    public BoundFigure {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a figure in a report: " + name);
        }
    }

    static boolean isName(String written) {
        return written.matches("[a-z][a-z0-9_]{0,39}");
    }

    public Figure question() {
        return Figure.parse(figure);
    }
}
