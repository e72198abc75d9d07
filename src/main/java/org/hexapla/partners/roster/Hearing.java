package org.hexapla.partners.roster;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.ProgrammeCode;

/// What the people of a programme are asked about.
///
/// @param words what it is about, and where
/// @param initiative for which it is counted, or empty
/// @param closes the last day on which those invited may answer
public record Hearing(
        long id,
        ProgrammeCode programme,
        LocalizedText name,
        LocalizedText words,
        String initiative,
        LocalDate day,
        LocalDate closes) {

    public ItemRef item() {
        return new ItemRef("partners.hearing", Long.toString(id));
    }
}
