package org.hexapla.library.marc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;

/// The three-letter codes of languages that MARC writes (ISO 639-2/B): `ara`, `chi`, `eng`, `fre`.
public final class LanguageCodes {

    /// Where the code for libraries is not the one for all others (ISO 639-2/T).
    private static final Map<String, String> OF_LIBRARIES = Map.ofEntries(
            Map.entry("sqi", "alb"),
            Map.entry("hye", "arm"),
            Map.entry("eus", "baq"),
            Map.entry("mya", "bur"),
            Map.entry("zho", "chi"),
            Map.entry("ces", "cze"),
            Map.entry("nld", "dut"),
            Map.entry("fra", "fre"),
            Map.entry("kat", "geo"),
            Map.entry("deu", "ger"),
            Map.entry("ell", "gre"),
            Map.entry("isl", "ice"),
            Map.entry("mkd", "mac"),
            Map.entry("mri", "mao"),
            Map.entry("msa", "may"),
            Map.entry("fas", "per"),
            Map.entry("ron", "rum"),
            Map.entry("slk", "slo"),
            Map.entry("bod", "tib"),
            Map.entry("cym", "wel"));

    private static final Map<String, String> TAGS = tags();

    private LanguageCodes() {}

    /// The code of a language; nothing for one that has none (a script or a country of its own is not said).
    public static Optional<String> code(Language language) {
        return language.tag().matches("[a-z]{2,3}") ? code(language.tag()) : Optional.empty();
    }

    /// The language of a code.
    public static Optional<Language> language(String code) {
        return Optional.ofNullable(TAGS.get(code.toLowerCase(Locale.ROOT))).map(Language::new);
    }

    /// The codes that are written without anything between them: `araengfre`.
    public static List<Language> languages(String codes) {
        return IntStream.range(0, codes.length() / 3)
                .mapToObj(i -> codes.substring(3 * i, 3 * i + 3))
                .flatMap(code -> language(code).stream())
                .toList();
    }

    private static Optional<String> code(String tag) {
        try {
            var general = Locale.of(tag).getISO3Language();
            return Optional.of(OF_LIBRARIES.getOrDefault(general, general)).filter(code -> code.length() == 3);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            code(tag).ifPresent(code -> tags.putIfAbsent(code, tag));
        }
        return tags;
    }
}
