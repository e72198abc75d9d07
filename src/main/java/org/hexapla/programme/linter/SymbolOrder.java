package org.hexapla.programme.linter;

import java.util.regex.Pattern;

/// The order of a symbol's parts: the organ, what sort of series, then the session or year, then the number. Parts that
/// are all right by themselves make no symbol in another order (`A/76/RES/268`).
final class SymbolOrder {

    private static final String ORGAN = "(?:A|S|E|T|ST)";
    private static final String SERIES = "(?:RES|DEC|PRST|AC\\.\\d+|CN\\.\\d+|CONF\\.\\d+|C\\.\\d+)";
    private static final String NUMBER = "\\d{1,4}";
    private static final Pattern WRONG = Pattern.compile(String.join(
            "|",
            ORGAN + "/" + NUMBER + "/(?:" + NUMBER + "/)?" + SERIES + "(?:/.*)?",
            SERIES + "/" + ORGAN + "/.*",
            NUMBER + "/" + ORGAN + "/.*",
            SERIES + "/" + NUMBER + "/" + ORGAN + "(?:/.*)?"));

    /// Where such a thing stands that does not begin as a symbol does.
    static final Pattern TURNED =
            Pattern.compile("(?<![\\p{L}\\d/:.&&[^\\p{IsHan}]])(?:" + SERIES + "|" + NUMBER + ")/(?:" + NUMBER
                    + "/)?" + ORGAN + "(?:/[A-Z0-9.]+)+(?![\\p{L}\\d/])|(?<![\\p{L}\\d/:.&&[^\\p{IsHan}]])" + SERIES
                    + "/" + NUMBER + "/"
                    + ORGAN + "(?![\\p{L}\\d/])");

    /// A point behind the organ, where a stroke belongs.
    static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d/:.&&[^\\p{IsHan}]])[ASE]\\.(?:RES|DEC|PRST|AC|CN|CONF)[./]\\d[A-Z0-9./]*(?![\\p{L}])");

    /// A stroke for the point of `A/AC.198`, or a point for the stroke of `A/RES/76`.
    private static final Pattern OTHER_MARKS = Pattern.compile(
            "[ASE]\\..*|[ASE]/(?:.*/)?(?:AC|CN|CONF|WG|C|SC|L|PV|SR)/" + "\\d.*|[ASE]/(?:RES|DEC|PRST)\\..*");

    static boolean hasOtherMarks(String written) {
        return OTHER_MARKS.matcher(written).matches();
    }

    private SymbolOrder() {}

    static boolean isTurned(String written) {
        return WRONG.matcher(written).matches();
    }
}
