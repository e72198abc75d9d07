package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Total;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;

/// A bound figure with what was counted for it.
///
/// @param figure with the days that were counted
/// @param value empty where there is no source
/// @param caveats the names of what must be known beside the number
public record Answer(BoundFigure bound, Figure figure, Optional<BigDecimal> value, long records, List<String> caveats) {

    static Answer of(BoundFigure bound, FigureValue answer) {
        return switch (answer) {
            case FigureValue.Known known ->
                new Answer(
                        bound,
                        known.figure(),
                        Optional.of(known.value()),
                        known.records(),
                        known.caveats().stream()
                                .map(caveat ->
                                        caveat.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList());
            case FigureValue.NoSource none -> new Answer(bound, none.figure(), Optional.empty(), 0, List.of());
            case FigureValue.Undefined none -> new Answer(bound, none.figure(), Optional.empty(), 0, List.of());
        };
    }

    /// The number exactly, as people of a language write it, or that there is no source.
    public String exactly(Language reader) {
        return value.map(number -> SaidNumber.plain(this, number, reader))
                .orElseGet(() -> Messages.text(reader, "report.no-source"));
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    /// Whether its number is a part of 1: by its total, or as the report itself calls it.
    public boolean isShare() {
        return figure.total().isShare()
                || figure.total() instanceof Total.Ratio
                || bound.unit().startsWith("share");
    }

    /// Where its definition, break-downs and records are, after the language.
    public String path() {
        return figure.address();
    }

    /// The days that were counted, as files write them.
    public String days() {
        return figure.days().first().map(java.time.LocalDate::toString).orElse("") + "/"
                + figure.days().last().map(java.time.LocalDate::toString).orElse("");
    }
}
