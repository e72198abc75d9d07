package org.hexapla.figures;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Period;

/// A question put to the facts: what is measured, which of it, in which days, and how it becomes one number.
///
/// Written the same way everywhere, in a report, an indicator, a dashboard, an address:
/// `occasions.participants:distinct country; event=peace-day-2021; 2021-07-01/2022-01-31`. The parts after the
/// measure may be left out; without days, or without one end of them, the figure takes the period of the page
/// or report that asks.
///
/// @param measure the measure of a [org.hexapla.kernel.FactSource], whether or not this installation has it
/// @param total how the facts become one number
/// @param filter which facts
/// @param days its own days, as far as it names them
public record Figure(String measure, Total total, Filter filter, Days days) {

    public static Figure of(String measure) {
        return new Figure(measure, new Total.Sum(), Filter.none(), Days.any());
    }

    /// Reads the written form.
    ///
    /// @throws FigureUnreadable with what is wrong and where
    public static Figure parse(String written) {
        return FigureText.read(written);
    }

    /// Reads the parts of an address that [#address] wrote.
    ///
    /// @param parameters what stands after the question mark, by name; a dimension may have several values
    /// @throws FigureUnreadable with what is wrong
    public static Figure ofAddress(String measure, Map<String, ? extends Collection<String>> parameters) {
        return FigureAddress.read(measure, parameters);
    }

    /// Where it is opened, after the language: `/figures/usage.views?total=monthly+mean&site=askdag`.
    public String address() {
        return FigureAddress.write(this);
    }

    /// The same figure in the period of whoever asks, as far as it names no days of its own.
    public Figure within(Period asked) {
        return with(days.within(asked));
    }

    public Figure with(Days other) {
        return new Figure(measure, total, filter, other);
    }

    public Figure with(Filter narrower) {
        return new Figure(measure, total, narrower, days);
    }

    public Figure with(Total other) {
        return new Figure(measure, other, filter, days);
    }

    /// The written form, which [#parse] reads back.
    @Override
    public String toString() {
        return FigureText.write(this);
    }
}
