package org.hexapla.authorities;

import com.ibm.icu.lang.UScript;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.kernel.Language;

/// A form that is met but not used, and leads to the heading (4XX): spelled rightly or not, in any script.
///
/// @param from since when the form was the right one, a day, month or year, or empty
/// @param until until when
public record SeeFrom(Language language, SortedMap<Character, String> parts, String from, String until) {

    public SeeFrom {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a form without a part");
        }
        if (!PersonName.isDay(from) || !PersonName.isDay(until)) {
            throw new IllegalArgumentException("not a day, month or year: " + from + ", " + until);
        }
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /// A form in one part.
    public static SeeFrom of(Language language, String text) {
        return of(language, new TreeMap<>(Map.of('a', text)));
    }

    public static SeeFrom of(Language language, SortedMap<Character, String> parts) {
        return new SeeFrom(language, parts, "", "");
    }

    /// A form of which nobody says the language: that of its letters.
    public static SeeFrom of(SortedMap<Character, String> parts) {
        return of(languageOf(String.join(" ", parts.values())), parts);
    }

    /// The parts in one line.
    public String text() {
        return String.join(" ", parts.values());
    }

    /// The official language that is written in the letters of a text; English for Latin ones.
    public static Language languageOf(String text) {
        return text.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .mapToObj(script -> switch (script) {
                    case UScript.ARABIC -> Language.AR;
                    case UScript.HAN, UScript.BOPOMOFO -> Language.ZH;
                    case UScript.CYRILLIC -> Language.RU;
                    default -> Language.EN;
                })
                .findFirst()
                .orElse(Language.EN);
    }
}
