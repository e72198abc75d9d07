package org.hexapla.partners;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// The regions of the United Nations' statisticians (M49) by which balance is kept, as CLDR knows them.
public final class Regions {

    /// Africa, the Americas, Asia, Europe, Oceania.
    public static final List<String> ALL = List.of("002", "019", "142", "150", "009");

    private static final List<Region> REGIONS =
            ALL.stream().map(Region::getInstance).toList();

    private static final Map<Language, List<Country>> COUNTRIES = new ConcurrentHashMap<>();
    private static final Map<Language, List<Named>> NAMED = new ConcurrentHashMap<>();
    private static final Map<Country, Optional<String>> PLACES = new ConcurrentHashMap<>();

    private Regions() {}

    /// All countries in the order of the reader's language, for forms.
    public static List<Country> countries(Language reader) {
        return COUNTRIES.computeIfAbsent(
                reader,
                _ -> Stream.of(Locale.getISOCountries())
                        .flatMap(code -> Country.parse(code).stream())
                        .sorted(Comparator.comparing(country -> country.nameIn(reader), reader.order()))
                        .toList());
    }

    /// A country with its name.
    public record Named(String code, String name) {}

    /// The same with their names, which a page of two hundred need not look up one by one.
    public static List<Named> named(Language reader) {
        return NAMED.computeIfAbsent(
                reader,
                _ -> countries(reader).stream()
                        .map(country -> new Named(country.code(), country.nameIn(reader)))
                        .toList());
    }

    /// The code of the region that a country lies in; nothing for one that CLDR places nowhere.
    public static Optional<String> of(Country country) {
        return PLACES.computeIfAbsent(country, Regions::placed);
    }

    private static Optional<String> placed(Country country) {
        try {
            var known = Region.getInstance(country.code());
            return REGIONS.stream()
                    .filter(region -> region.contains(known))
                    .map(Region::toString)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static String name(String code, Language reader) {
        return LocaleDisplayNames.getInstance(reader.locale()).regionDisplayName(code);
    }
}
