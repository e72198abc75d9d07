package org.hexapla.library.eresources.renewals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.access.Allowances;
import org.hexapla.library.eresources.licences.Decision;
import org.hexapla.library.eresources.licences.LicenceId;
import org.jspecify.annotations.Nullable;

/// Licences by the day by which notice must be given.
public record RenewalView(LocalDate today, List<Line> lines) {

    /// A licence with what it brings.
    ///
    /// @param deadline null for a licence that runs on
    /// @param days the twelve months that were last reported; null where nothing is known
    /// @param decision the last one; null where there is none
    public record Line(
            LicenceId id,
            String reference,
            List<LocalizedText> resources,
            @Nullable LocalDate deadline,
            @Nullable LocalDate ends,
            @Nullable Money price,
            @Nullable Period days,
            long requests,
            long turnedAway,
            @Nullable BigDecimal costPerUse,
            @Nullable Decision decision,
            String reason) {

        /// What is said about its deadline, for nobody should have to reckon.
        public String urgencyKey(LocalDate today) {
            if (deadline == null) {
                return "eresources.renewal.runs-on";
            }
            if (ends != null && ends.isBefore(today)) {
                return "eresources.renewal.over";
            }
            if (deadline.isBefore(today)) {
                return "eresources.renewal.late";
            }
            return deadline.isBefore(today.plusDays(60)) ? "eresources.renewal.soon" : "eresources.renewal.open";
        }
    }

    /// Use over a year.
    ///
    /// @param days the twelve months that were last reported; null where nothing is known
    /// @param chart null where there is nothing to draw
    /// @param unused resources that nobody used in these months
    /// @param unusedTitles titles that nobody used; only of resources whose vendors report titles
    public record Use(
            @Nullable Period days,
            List<Month> months,
            @Nullable BarChart chart,
            List<Used> used,
            List<Used> unused,
            List<UnusedTitle> unusedTitles,
            long unusedTotal) {}

    public record Month(java.time.YearMonth month, long requests) {}

    public record Used(ResourceId id, LocalizedText name, String vendor, long requests) {}

    public record UnusedTitle(String path, String title, LocalizedText resource) {}

    /// A limit that is near or reached.
    public record Warning(LicenceId id, String reference, Allowances.Allowance allowance) {}
}
