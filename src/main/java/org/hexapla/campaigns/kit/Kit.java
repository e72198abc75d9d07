package org.hexapla.campaigns.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// All that a campaign gives to who carries it on, and what became of it in countries.
public record Kit(List<Piece> pieces, List<Localisation> localisations) {

    /// The languages in which anything of it stands.
    public List<Language> languages() {
        return LocalizedText.inOrder(pieces.stream()
                .flatMap(piece -> piece.assets().stream())
                .map(Asset::language)
                .distinct()
                .toList());
    }

    public long countries() {
        return localisations.stream().map(Localisation::country).distinct().count();
    }

    /// What each country made of it, in the order of the reader's language.
    public Map<String, List<Localisation>> byCountry(Language reader) {
        var byCountry =
                new TreeMap<String, List<Localisation>>(Comparator.comparing((String name) -> name, reader.order()));
        localisations.stream()
                .map(Localisation::country)
                .distinct()
                .forEach(country -> byCountry.put(country.nameIn(reader), of(country)));
        return byCountry;
    }

    private List<Localisation> of(Country country) {
        return localisations.stream()
                .filter(localisation -> localisation.country().equals(country))
                .toList();
    }
}
