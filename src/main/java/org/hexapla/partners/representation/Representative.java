package org.hexapla.partners.representation;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks for a member.
///
/// @param confirmed as the staff confirmed it; null of somebody new
/// @param wanted as the member would have it; null where nothing waits
/// @param since the first day; null of somebody new
/// @param ended the last day; null while they speak for the member
public record Representative(
        long id,
        int version,
        Of of,
        @Nullable Details confirmed,
        @Nullable Details wanted,
        @Nullable LocalDate since,
        @Nullable LocalDate ended,
        boolean isErased) {

    /// For whom they speak.
    ///
    /// @param membership its number
    /// @param isHolding whether it belongs to the programme today
    public record Of(
            long membership, ProgrammeCode programme, PartnerId partner, LocalizedText name, boolean isHolding) {}

    /// How they stand before whoever looks.
    public enum Standing {
        WAITING,
        CHANGING,
        CONFIRMED,
        OVER,
        ENDED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String messageKey() {
            return "representatives.standing." + code();
        }
    }

    public Standing standing(LocalDate today) {
        if (ended != null || confirmed == null && wanted == null) {
            return Standing.ENDED;
        }
        if (confirmed == null) {
            return Standing.WAITING;
        }
        if (wanted != null) {
            return Standing.CHANGING;
        }
        return confirmed.until() != null && confirmed.until().isBefore(today) ? Standing.OVER : Standing.CONFIRMED;
    }

    /// What is known: as it was confirmed, else as it is wanted.
    public Details details() {
        var known = confirmed == null ? wanted : confirmed;
        if (known == null) {
            throw new IllegalStateException("a representative of whom nothing is known: " + id);
        }
        return known;
    }

    /// As whoever changes it begins: what is wanted already, else what was confirmed.
    public Details latest() {
        return wanted == null ? details() : wanted;
    }

    /// Whether they speak for a member that belongs today.
    public boolean speaks(LocalDate today) {
        return confirmed != null
                && ended == null
                && of.isHolding()
                && (confirmed.until() == null || !confirmed.until().isBefore(today));
    }

    ItemRef item() {
        return new ItemRef("partners.representative", Long.toString(id));
    }
}
