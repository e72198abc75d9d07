package org.hexapla.authorities.thesaurus;

import com.ibm.icu.lang.UScript;
import java.util.EnumSet;
import java.util.Set;
import org.hexapla.kernel.Language;

/// Tells a label that stands under the wrong language by its letters: Russian words under `zh`.
enum Script {
    ARABIC,
    HAN,
    CYRILLIC,
    LATIN;

    /// Whether the text may be in the language: it has letters of the language's own script, or at least none
    /// of a script that another official language owns. `DVD` is good Chinese, `СЛОВЕНЦЫ` is not.
    static boolean mayBe(String text, Language language) {
        var found = in(text);
        return switch (language.tag()) {
            case "ar" -> fits(found, ARABIC);
            case "zh" -> fits(found, HAN);
            case "ru" -> fits(found, CYRILLIC);
            case "en", "fr", "es" -> found.isEmpty() || found.contains(LATIN);
            default -> true;
        };
    }

    private static boolean fits(Set<Script> found, Script own) {
        return found.contains(own) || found.isEmpty() || found.equals(EnumSet.of(LATIN));
    }

    private static Set<Script> in(String text) {
        var found = EnumSet.noneOf(Script.class);
        text.codePoints().forEach(point -> {
            switch (UScript.getScript(point)) {
                case UScript.ARABIC -> found.add(ARABIC);
                case UScript.HAN -> found.add(HAN);
                case UScript.CYRILLIC -> found.add(CYRILLIC);
                case UScript.LATIN -> found.add(LATIN);
                default -> {}
            }
        });
        return found;
    }
}
