package org.hexapla.partners.representation;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;

/// What lets a representative in, from a day to a day.
///
/// @param isWithdrawn whether the staff took it back
/// @param reason why
public record Pass(long id, Representative of, LocalDate since, LocalDate until, boolean isWithdrawn, String reason) {

    /// Whether it lets somebody in, and if not, why.
    public enum Standing {
        VALID,
        NOT_YET,
        OVER,
        WITHDRAWN,
        /// Whoever it is for speaks for nobody any longer.
        REPRESENTATIVE_ENDED,
        /// The member behind them is suspended or no member.
        ASSOCIATION_ENDED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "representatives.pass." + code();
        }
    }

    public Standing standing(LocalDate today) {
        if (isWithdrawn) {
            return Standing.WITHDRAWN;
        }
        if (!of.of().isHolding()) {
            return Standing.ASSOCIATION_ENDED;
        }
        if (!of.speaks(today)) {
            return Standing.REPRESENTATIVE_ENDED;
        }
        if (today.isBefore(since)) {
            return Standing.NOT_YET;
        }
        return today.isAfter(until) ? Standing.OVER : Standing.VALID;
    }

    ItemRef item() {
        return new ItemRef("partners.pass", Long.toString(id));
    }

    /// The number that is printed on it.
    public String number() {
        return "P-%06d".formatted(id);
    }
}
