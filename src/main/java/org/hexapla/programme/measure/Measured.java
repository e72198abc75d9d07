package org.hexapla.programme.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Total;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;

/// A figure with its answer, as pages show it.
public record Measured(FigureValue answer) {

    /// The number, or nothing where there is no source for one.
    public Optional<BigDecimal> number() {
        return answer instanceof FigureValue.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    public boolean isKnown() {
        return answer instanceof FigureValue.Known;
    }

    public Figure figure() {
        return answer.figure();
    }

    /// The number as it is written, or why there is none.
    public String words(Language reader) {
        return switch (answer) {
            case FigureValue.Known known ->
                isShare(known.figure())
                        ? number(known.figure(), known.value(), reader)
                        : known.words(new Wording(reader));
            case FigureValue.NoSource _ -> Messages.text(reader, "programme.figure.no-source");
            case FigureValue.Undefined _ -> Messages.text(reader, "programme.figure.undefined");
        };
    }

    /// The name of what is counted; the figure as it is written where no module of this installation knows it.
    public String name(Language reader) {
        return answer instanceof FigureValue.Known known ? known.source().name().words(reader) : figure().measure();
    }

    /// What must be known beside the number.
    public List<String> caveats(Language reader) {
        return answer instanceof FigureValue.Known known
                ? known.caveats().stream()
                        .map(caveat -> Messages.text(
                                reader,
                                "programme.figure.caveat."
                                        + caveat.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-')))
                        .toList()
                : List.of();
    }

    /// Where the figure is opened, after the language.
    public String path() {
        return figure().address();
    }

    /// A number of a figure as people write it: a share as per cent, a whole number whole.
    public static String number(Figure figure, BigDecimal value, Language reader) {
        var wording = new Wording(reader);
        if (isShare(figure)) {
            return wording.percent(value.doubleValue(), 1);
        }
        return value.stripTrailingZeros().scale() <= 0
                ? wording.number(value.longValue())
                : wording.number(value.doubleValue(), 1);
    }

    /// Whether its number is a part of 1.
    public static boolean isShare(Figure figure) {
        return switch (figure.total()) {
            case Total.Share _,
                    Total.ShareInAllLanguages _,
                    Total.ShareMultilingual _,
                    Total.ChangeOnPreviousYear _,
                    Total.RatioToReferencePeriod _ -> true;
            default -> figure.measure().equals("surveys.agreement");
        };
    }
}
