package org.hexapla.partners.meeting;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;

/// A meeting to which members may send people.
///
/// @param initiative for which it is counted, or empty
/// @param programmes the codes of those whose members may
public record Meeting(
        long id,
        int version,
        LocalizedText name,
        LocalizedText place,
        String initiative,
        List<String> programmes,
        Rules rules) {

    /// @param closes the last day on which people are put forward
    /// @param places how many there are in all
    /// @param each how many of one member at most
    public record Rules(LocalDate since, LocalDate until, LocalDate closes, int places, int each) {}

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(rules.closes());
    }

    public ItemRef item() {
        return new ItemRef("partners.meeting", Long.toString(id));
    }
}
