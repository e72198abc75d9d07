package org.hexapla.programme.mandates;

import java.time.MonthDay;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.Reports;
import org.hexapla.programme.measure.Measured;
import org.jspecify.annotations.Nullable;

/// What was done under one mandate.
///
/// @param proclaims the day that it proclaims; null for none
/// @param initiatives those tied to it, with what each did
/// @param totals for each measure the figure of all its initiatives together
/// @param paragraphs of reports that cite it
public record MandateView(
        Symbol symbol,
        LocalizedText title,
        String body,
        int year,
        Period period,
        List<Part> subprogrammes,
        @Nullable Proclaimed proclaims,
        List<Line> initiatives,
        List<Total> totals,
        List<Reports.Paragraph> paragraphs) {

    /// A subprogramme that it gives work to; its name has no words where the plan in force does not know it.
    public record Part(String code, LocalizedText name) {}

    public record Proclaimed(MonthDay day, int since, LocalizedText name) {}

    /// @param done one for each measure that counts anything of it
    public record Line(String code, LocalizedText name, List<Total> done) {}

    /// @param name of the measure
    public record Total(LocalizedText name, Measured measured) {}
}
