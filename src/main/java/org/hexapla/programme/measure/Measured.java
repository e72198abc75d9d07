package org.hexapla.programme.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;

/// A figure with its answer, as pages show it.
public record Measured(FigureValue answer) {

    /// The number, or nothing where there is no source for one.
    public Optional<BigDecimal> number() {
        return answer instanceof FigureValue.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    public Figure figure() {
        return answer.figure();
    }

    /// The number as it is written, or why there is none.
    public String words(Language reader) {
        return switch (answer) {
            case FigureValue.Known known -> known.words(new Wording(reader));
            case FigureValue.NoSource _ -> Messages.text(reader, "figures.no-source");
            case FigureValue.Undefined _ -> Messages.text(reader, "figures.undefined");
        };
    }

    /// The name of what is counted; the figure as it is written where no module of this installation knows it.
    public String name(Language reader) {
        return answer instanceof FigureValue.Known known ? known.source().name().words(reader) : figure().measure();
    }
}
