package org.hexapla.library.meetings.verbatim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// Languages by the names that records of an edition give them: `Russian`, `russe`, `ruso`.
final class Tongues {

    private static final Map<Language, Map<String, Language>> KNOWN =
            Map.of(Language.EN, names(Language.EN), Language.FR, names(Language.FR), Language.ES, names(Language.ES));

    private Tongues() {}

    /// The first language that the words name.
    static Optional<Language> named(String words, Language edition) {
        var names = KNOWN.getOrDefault(edition, Map.of());
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (names.containsKey(word)) {
                return Optional.ofNullable(names.get(word));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Language> names(Language edition) {
        var names = new HashMap<String, Language>();
        var reader = Locale.forLanguageTag(edition.tag());
        for (var code : Locale.getISOLanguages()) {
            var name = Locale.of(code).getDisplayLanguage(reader).toLowerCase(Locale.ROOT);
            if (!name.equals(code)) {
                Language.parse(code).ifPresent(language -> names.putIfAbsent(name, language));
            }
        }
        // As records name what the tables of languages call otherwise.
        Language.parse("fa").ifPresent(language -> {
            names.put("farsi", language);
            names.put("dari", language);
        });
        return Map.copyOf(names);
    }
}
