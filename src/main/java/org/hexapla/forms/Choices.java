package org.hexapla.forms;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// Long lists that are the same in every form, in the order of the reader's language.
public final class Choices {

    private static final Map<Language, List<Named>> COUNTRIES = new ConcurrentHashMap<>();
    private static final Map<Language, List<Named>> LANGUAGES = new ConcurrentHashMap<>();

    private Choices() {}

    public record Named(String code, String name) {}

    static List<Named> countries(Language reader) {
        return COUNTRIES.computeIfAbsent(
                reader,
                _ -> sorted(
                        reader,
                        Arrays.stream(Locale.getISOCountries())
                                .flatMap(code -> Country.parse(code).stream())
                                .map(country -> new Named(country.code(), country.nameIn(reader)))));
    }

    /// The languages that have a code of two letters, which are those in which the world reads.
    static List<Named> languages(Language reader) {
        return LANGUAGES.computeIfAbsent(
                reader,
                _ -> sorted(
                        reader,
                        Arrays.stream(Locale.getISOLanguages())
                                .flatMap(code -> Language.parse(ULocale.canonicalize(code)).stream())
                                .distinct()
                                .map(language -> new Named(language.tag(), language.nameIn(reader)))
                                .filter(named -> !Set.of(named.code()).contains(named.name()))));
    }

    private static List<Named> sorted(Language reader, Stream<Named> named) {
        return named.sorted(Comparator.comparing(Named::name, reader.order())).toList();
    }
}
