package org.hexapla.usage.visitor;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A city that visitors come from.
///
/// @param subdivision ISO 3166-2 without the country (`GE`); empty where unknown
public record City(String country, String subdivision, LocalizedText name, double latitude, double longitude) {

    /// Tells it from every other city, in words that a person can read.
    public String key() {
        if (name.isEmpty()) {
            return "";
        }
        var area = subdivision.isEmpty() ? country : country + "-" + subdivision;
        return area + ":" + name.words(Language.EN);
    }

    public Place place() {
        return new Place(country, key());
    }
}
