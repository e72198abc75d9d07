package org.hexapla.programme.linter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The Assembly numbers its resolutions anew in every session since the thirty-first, and has never come to more than
/// some 350 in one; what stands in brackets behind a resolution's number must be its symbol.
final class AssemblyResolutions {

    private static final int FIRST_BY_SESSION = 31;
    private static final int MOST = 360;

    /// Rather more than the last number of some sessions.
    private static final Map<Integer, Integer> MOST_OF = Map.of(74, 316, 75, 338, 76, 316, 77, 348, 78, 345, 79, 345);

    private static final int EARLY = 50;
    private static final int MOST_EARLY = 290;
    private static final String ARABIC_LETTERS = "ألف باء جيم دال هاء واو";
    private static final Pattern SYMBOL =
            Pattern.compile("^[AS]/RES/(?:\\d{1,3}/)?\\d{1,5}(?: ?\\(\\d{4}\\))?(?: ?[A-Z])?$");
    private static final Pattern BY_SESSION = Pattern.compile("^A/RES/(\\d{1,3})/(\\d{1,5})(?: ?[A-Z])?$");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\d/A-Za-z])(\\d{1,3}/\\d{1,4}|\\d{1,4} ?\\((?:19|20)\\d{2}\\))( [A-Z](?!\\p{L})"
                    + "| (?:ألف|باء|جيم|دال|هاء|واو))?(?:号决议| 号决议|[,،]? (?:of|du|de|от|المؤرخ) [^()/;]{4,26}"
                    + "(?:/\\p{L}+ \\d{4})?)?,? ?[(\\[]$");
    private static final int REACH = 60;
    private static final int WORDS = 24;

    private AssemblyResolutions() {}

    static boolean isBeyondAny(String written) {
        var symbol = BY_SESSION.matcher(written);
        if (!symbol.find() || Integer.parseInt(symbol.group(1)) < FIRST_BY_SESSION) {
            return false;
        }
        int session = Integer.parseInt(symbol.group(1));
        int most = MOST_OF.getOrDefault(session, session <= EARLY ? MOST_EARLY : MOST);
        return Integer.parseInt(symbol.group(2)) > most;
    }

    /// Decisions are numbered from 401 or 501 on.
    static boolean isDecision(String text, int start, int end, Lexicon lexicon) {
        var around = text.substring(Math.max(0, start - WORDS), start)
                + " "
                + text.substring(end, Math.min(text.length(), end + 6));
        return lexicon.compiled("{decision}").matcher(around).find();
    }

    private static String latin(String letter) {
        int at = Arrays.asList(ARABIC_LETTERS.split(" ")).indexOf(letter);
        return at < 0 ? letter : "ABCDEF".substring(at, at + 1);
    }

    /// "Resolution 75/101 B (A/RES/75/110 B)": the number named right before a symbol in brackets, if it is another.
    static Optional<String> unlikeBefore(String text, int start, String written) {
        var symbol = SYMBOL.matcher(written);
        var named = NAMED.matcher(text.substring(Math.max(0, start - REACH), start));
        if (!symbol.find() || !named.find()) {
            return Optional.empty();
        }
        var said = named.group(1).replace(" ", "");
        var letter = latin(named.group(2) == null ? "" : named.group(2).strip());
        var number = written.replaceFirst("^[AS]/RES/", "").replace(" ", "");
        var plain = number.replaceFirst("[A-Z]$", "");
        var other = number.substring(plain.length());
        var isSame = said.replaceFirst("\\(.*", "").equals(plain.replaceFirst("\\(.*", ""))
                && (!plain.contains("(") || !said.contains("(") || said.equals(plain))
                && (letter.isEmpty() || other.isEmpty() || letter.equals(other));
        return isSame ? Optional.empty() : Optional.of((said + " " + letter).strip());
    }
}
