package org.hexapla.library.marc.format;

import java.util.LinkedHashMap;
import java.util.Map;

/// Signs that mean something in MRK and in tables are written by name where they mean themselves, as editors of MRK
/// files do: `{dollar}100`. A name that is none of these is left as it stands.
final class Mnemonics {

    private static final Map<Character, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put('$', "{dollar}");
        NAMES.put('{', "{lcub}");
        NAMES.put('}', "{rcub}");
        NAMES.put('\\', "{bsol}");
        NAMES.put('|', "{verbar}");
        NAMES.put('\n', "{lf}");
        NAMES.put('\r', "{cr}");
    }

    private Mnemonics() {}

    static String name(char sign) {
        return NAMES.getOrDefault(sign, String.valueOf(sign));
    }

    /// The text with the names of these signs in their places.
    static String named(String text, String signs) {
        var named = new StringBuilder(text.length() + 8);
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (signs.indexOf(sign) >= 0) {
                named.append(name(sign));
            } else {
                named.append(sign);
            }
        }
        return named.toString();
    }

    /// The text with these signs in the places of their names.
    static String read(String text, String signs) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var read = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = signAt(text, i, signs);
            if (sign == null) {
                read.append(text.charAt(i));
            } else {
                read.append(sign);
                i += name(sign).length() - 1;
            }
        }
        return read.toString();
    }

    private static @org.jspecify.annotations.Nullable Character signAt(String text, int place, String signs) {
        if (text.charAt(place) != '{') {
            return null;
        }
        for (var i = 0; i < signs.length(); i++) {
            if (text.startsWith(name(signs.charAt(i)), place)) {
                return signs.charAt(i);
            }
        }
        return null;
    }
}
