package org.hexapla.kernel;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import java.util.Locale;
import java.util.Optional;

/// A country or area by its ISO 3166-1 alpha-3 code (`NAM`, `TUR`), for joins and maps. Its name on a given day
/// is another matter: `authorities` keeps dated names.
public record Country(String code) implements Comparable<Country> {

    public Country {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + code);
        }
    }

    /// The country of an alpha-2 or alpha-3 code in any case, or nothing if CLDR knows none. `NA` is Namibia.
    public static Optional<Country> parse(String code) {
        try {
            var region = Region.getInstance(code.strip().toUpperCase(Locale.ROOT));
            if (region.getType() != Region.RegionType.TERRITORY) {
                return Optional.empty();
            }
            var alpha3 = Locale.of("", region.toString()).getISO3Country();
            return Optional.of(new Country(alpha3));
        } catch (IllegalArgumentException | java.util.MissingResourceException e) {
            return Optional.empty();
        }
    }

    /// The everyday name of today, by CLDR.
    public String nameIn(Language reader) {
        return LocaleDisplayNames.getInstance(reader.locale())
                .regionDisplayName(Region.getInstance(code).toString());
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
