package org.hexapla.programme.linter;

import java.util.regex.Pattern;

/// What a language writes on to a name without making it another: particles in front of it in Arabic, the endings of
/// cases in Russian, the possessive in English.
final class NameEndings {

    private static final Pattern PARTICLES = Pattern.compile("[وف]?[سأ]?[بكل]?");
    private static final Pattern POSSESSIVE = Pattern.compile("(?:'s?|’s?)$");
    private static final int SHORTEST = 3;

    private NameEndings() {}

    static boolean isOneName(String one, String other, Lexicon lexicon) {
        if (lexicon.isArabic()) {
            var shorter = one.length() < other.length() ? one : other;
            var longer = one.length() < other.length() ? other : one;
            return longer.endsWith(shorter)
                            && PARTICLES
                                    .matcher(longer.substring(0, longer.length() - shorter.length()))
                                    .matches()
                    || bare(one).equals(bare(other));
        }
        return lexicon.language().tag().equals("ru")
                ? areCases(one.split(" "), other.split(" "), lexicon)
                : possessor(one).equals(possessor(other));
    }

    /// Both may have one: "for Nelson" and "with Nelson".
    private static String bare(String name) {
        return name.replaceFirst("^[وف]?[بكل](?=\\p{L}{3})", "");
    }

    private static String possessor(String name) {
        return POSSESSIVE.matcher(name).replaceFirst("");
    }

    private static boolean areCases(String[] one, String[] other, Lexicon lexicon) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!isCase(one[i], other[i], lexicon)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCase(String one, String other, Lexicon lexicon) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        for (int stem = alike; stem >= Math.max(SHORTEST, alike - 1); stem--) {
            if (isEnding(one.substring(stem), lexicon) && isEnding(other.substring(stem), lexicon)) {
                return true;
            }
        }
        return one.equals(other);
    }

    private static boolean isEnding(String rest, Lexicon lexicon) {
        return rest.isEmpty()
                || rest.equals("й")
                || rest.equals("ь")
                || rest.equals("ия")
                || lexicon.compiled("{name-ending}").matcher(rest).matches();
    }
}
