package org.hexapla.programme.linter;

import java.util.List;
import java.util.regex.Pattern;

/// What a symbol of a principal organ can look like, and how far its numbers have ever come.
final class SymbolShapes {

    /// Where something stands that is nearly a symbol, but does not begin as one.
    static final Pattern BROKEN = Pattern.compile(
            "(?<![\\p{L}\\d/:.&&[^\\p{IsHan}]])(?:[ASE]/ ?(?:RES|DEC|PRST|AC\\.\\d+|C\\.\\d)(?: |/ | /)|[AS](?:RES|PRST)/)\\d[A-Z0-9./]*(?![\\p{L}])");

    private static final String SUB_BODY = "(?:AC|CN|CONF|WG|C|SC|GC|L|PV|SR|SER|Add|Rev|Corr)";
    private static final List<Pattern> IMPOSSIBLE = List.of(
            // A year where the session stands, a session where the year stands.
            Pattern.compile("A/RES/(?:19|20)\\d{2}/.*"),
            Pattern.compile("A/(?:19|20)\\d{2}/\\d+.*"),
            Pattern.compile("A/C\\.\\d/(?:19|20)\\d{2}/.*"),
            Pattern.compile("S/(?:RES|PRST)/\\d{1,3}/.*"),
            Pattern.compile("S/RES/(?:19|20)\\d{2}/.*"),
            Pattern.compile("[SE]/\\d{1,2}/\\d+.*"),
            Pattern.compile("E/RES/\\d{1,3}/.*"),
            Pattern.compile("A/AC\\.198/\\d{1,3}/\\d+.*"),
            // The Assembly has six main committees.
            Pattern.compile("A/C\\.(?:0|[7-9]|\\d{2,})(?:/.*)?"),
            Pattern.compile("[ASE]/(?:RES|AC\\.|C\\.|CN\\.|PV\\.)?/?[IVXL]{2,}(?:/.*)?"),
            Pattern.compile("A/C\\.[IVX]+(?:/.*)?"),
            // A point that is missing, or another sign in its place.
            Pattern.compile("[ASE]/(?:.*/)?" + SUB_BODY + "[-_,]?\\d.*"),
            Pattern.compile("[ASE]/(?:.*/)?" + SUB_BODY + "\\.{2,}.*"),
            Pattern.compile("[ASE]/(?:RES|DEC|PRST)[-_.]?\\d.*"));

    private static final Pattern YEAR = Pattern.compile("/((?:19|20|21)\\d{2})/");
    private static final Pattern COUNTED = Pattern.compile(
            "^(A/\\d{2,3}/PV\\.|S/PV\\.|A/\\d{2,3}/|S/(?:19|20)\\d{2}/|E/(?:19|20)\\d{2}/)(\\d+)(?:/.*)?$");
    private static final Pattern COUNCIL = Pattern.compile("^A/HRC/(?:RES/|DEC/|PRST/)?(\\d{1,3})/.*");
    private static final int COUNCIL_BEGAN = 2006;
    private static final int COUNCIL_SESSIONS = 3;
    private static final int FIRST_YEAR = 1946;

    private SymbolShapes() {}

    static boolean isImpossible(String written) {
        return IMPOSSIBLE.stream().anyMatch(each -> each.matcher(written).matches());
    }

    /// A year that no document can be of when the report is written, or a session that was not held.
    static boolean isOfNoTime(String written, int year) {
        var named = YEAR.matcher(written);
        if (named.find()) {
            int of = Integer.parseInt(named.group(1));
            return of < FIRST_YEAR || of > year + 1;
        }
        var council = COUNCIL.matcher(written);
        return council.matches()
                && Integer.parseInt(council.group(1)) > (year - COUNCIL_BEGAN + 2) * COUNCIL_SESSIONS + 1;
    }

    /// No session or year has had so many documents or meetings.
    static boolean isBeyondAny(String written) {
        var counted = COUNTED.matcher(written);
        if (!counted.matches()) {
            return false;
        }
        var number = counted.group(2);
        var series = counted.group(1);
        int most = series.equals("S/PV.")
                ? 10_800
                : series.endsWith("PV.")
                        ? 140
                        : series.startsWith("E/") ? 300 : series.startsWith("S/") ? 2_000 : 1_500;
        return number.length() > 6 || Integer.parseInt(number) > most;
    }
}
