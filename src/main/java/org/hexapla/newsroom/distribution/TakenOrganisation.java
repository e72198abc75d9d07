package org.hexapla.newsroom.distribution;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// A media organisation as a file tells of it, with what it follows, took and used.
///
/// @param key by which the file knows it
record TakenOrganisation(
        String key, String name, Country country, List<Subscription.Wish> follows, List<Took> took, List<Used> used) {

    /// @param item the key by which a file knows the item
    record Took(String item, Language language, ItemForm form, LocalDate day) {}

    record Used(String item, Language language, LocalDate day, String outlet, String address) {}
}
