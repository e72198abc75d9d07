package org.hexapla.partners.conference;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// A model conference.
///
/// @param participants how many take part
/// @param mail of whoever told of it; for the staff alone
/// @param state `waiting`, `listed` or `refused`
public record Conference(
        long id,
        String name,
        String organiser,
        Where where,
        LocalDate since,
        LocalDate until,
        List<Language> languages,
        int participants,
        String web,
        String mail,
        String state) {

    /// @param country its code
    public record Where(String country, String city) {}

    ItemRef item() {
        return new ItemRef("partners.conference", Long.toString(id));
    }
}
