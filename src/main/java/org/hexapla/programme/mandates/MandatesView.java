package org.hexapla.programme.mandates;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Symbol;

/// All mandates with what was done under each in a period.
public record MandatesView(Period period, List<Line> lines) {

    public long idle() {
        return lines.stream().filter(line -> !line.isActive()).count();
    }

    /// @param day the name of the day that it proclaims; without words for none
    /// @param initiatives how many are tied to it
    /// @param active how many of them did anything
    /// @param counted how many measures count anything of them
    public record Line(
            Symbol symbol,
            LocalizedText title,
            int year,
            List<String> subprogrammes,
            LocalizedText day,
            int initiatives,
            int active,
            int counted) {

        public boolean isActive() {
            return active > 0;
        }
    }
}
