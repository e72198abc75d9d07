package org.hexapla.translation.desk;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.BarChart;

/// How much waits in each language, and how fast it goes.
public record LoadView(List<Unit> units, BarChart waiting, BarChart weekly) {

    /// A language and those who write it.
    ///
    /// @param waiting words asked for and not delivered
    /// @param late words of these that are overdue
    /// @param weekly words delivered in a week, on the mean of the last four
    /// @param capacity words a week that those on the list are there for
    /// @param hours from asking to delivery, of half of what was delivered in the last ninety days
    public record Unit(
            Language language, int pieces, int waiting, int late, double weekly, int capacity, double hours) {

        /// How many days the queue takes at the pace of late, or at what people are there for; -1 where there is
        /// neither.
        public double days() {
            var pace = weekly > 0 ? weekly : capacity;
            return waiting == 0 ? 0 : pace > 0 ? waiting / pace * 7 : -1;
        }
    }
}
