package org.hexapla.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol.Session;

/// Which organ's session a symbol names. Nothing is guessed: `S/PV.9000` or the old `S/14938` name none.
final class SymbolSessions {

    private static final Pattern ASSEMBLY_SERIES = Pattern.compile("c\\.\\d+|res|inf|bur|dec");
    private static final Pattern ASSEMBLY_SESSION = Pattern.compile("(?<type>es-|s-|)(?<number>\\d{1,3})");
    private static final Pattern EARLY_RESOLUTION =
            Pattern.compile("\\d+\\((?<type>es-|s-|)(?<number>[ivxl]+)\\)(?:\\[.*]|[a-z])?");
    private static final Pattern COUNCIL_SESSION = Pattern.compile("(?<year>\\d{4})(?:-[0s])?");
    private static final Pattern COUNCIL_RESOLUTION = Pattern.compile("\\d+\\((?<year>\\d{4})\\)");
    private static final Map<String, String> SUFFIXES = Map.of("", "", "s-", "sp", "es-", "emsp");
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2099;

    private SymbolSessions() {}

    static Optional<Session> of(String key) {
        // Early documents have no session: A/C.5/659/Add.1 is an addendum to document 659.
        var levels = SymbolParts.root(key).split("/");
        return switch (levels[0]) {
            case "a" -> assembly(levels);
            case "s" -> securityCouncil(levels);
            case "e" -> economicAndSocialCouncil(levels);
            default -> Optional.empty();
        };
    }

    /// Records carry their session from the 31st regular, the 6th special and the 8th emergency session on.
    static Symbol meeting(Session session, int number) {
        return switch (session.body()) {
            case "A" -> Symbol.of(assemblyLevel(session.code()) + "PV." + number);
            case "S" -> Symbol.of("S/PV." + number);
            case "E" -> Symbol.of("E/" + session.code() + "/SR." + number);
            default -> throw new IllegalArgumentException("no meetings are known of the organ " + session.body());
        };
    }

    private static String assemblyLevel(String code) {
        var session = Pattern.compile("(?<number>\\d{1,3})(?<type>emsp|sp|)").matcher(code);
        if (!session.matches()) {
            throw new IllegalArgumentException("not a session of the General Assembly: " + code);
        }
        var number = Integer.parseInt(session.group("number"));
        return switch (session.group("type")) {
            case "emsp" -> number <= 7 ? "A/" : "A/ES-" + number + "/";
            case "sp" -> number <= 5 ? "A/" : "A/S-" + number + "/";
            default -> number <= 30 ? "A/" : "A/" + number + "/";
        };
    }

    private static Optional<Session> assembly(String[] levels) {
        var at = levels.length > 1 && ASSEMBLY_SERIES.matcher(levels[1]).matches() ? 2 : 1;
        if (levels.length == 3 && levels[1].equals("res")) {
            var early = EARLY_RESOLUTION.matcher(levels[2]);
            return early.matches() ? assembly(early.group("type"), roman(early.group("number"))) : Optional.empty();
        }
        if (levels.length < at + 2) {
            return Optional.empty();
        }
        var session = ASSEMBLY_SESSION.matcher(levels[at]);
        return session.matches()
                ? assembly(session.group("type"), Integer.parseInt(session.group("number")))
                : Optional.empty();
    }

    private static Optional<Session> assembly(String type, int number) {
        return number == 0 ? Optional.empty() : Optional.of(new Session("A", number + SUFFIXES.get(type)));
    }

    private static Optional<Session> securityCouncil(String[] levels) {
        if (levels.length == 3 && levels[1].equals("res")) {
            var resolution = COUNCIL_RESOLUTION.matcher(levels[2]);
            return resolution.matches() ? councilYear(resolution.group("year")) : Optional.empty();
        }
        var at = levels.length > 1 && levels[1].equals("prst") ? 2 : 1;
        return levels.length > at + 1 && levels[at].matches("\\d{4}") ? councilYear(levels[at]) : Optional.empty();
    }

    private static Optional<Session> councilYear(String written) {
        return year(written).map(year -> new Session("S", String.valueOf(year - FIRST_YEAR + 1)));
    }

    private static Optional<Session> economicAndSocialCouncil(String[] levels) {
        var at = levels.length > 1 && (levels[1].equals("res") || levels[1].equals("dec")) ? 2 : 1;
        if (levels.length < at + 2) {
            return Optional.empty();
        }
        var session = COUNCIL_SESSION.matcher(levels[at]);
        return session.matches()
                ? year(session.group("year")).map(year -> new Session("E", String.valueOf(year)))
                : Optional.empty();
    }

    private static Optional<Integer> year(String written) {
        var year = Integer.parseInt(written);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private static int roman(String written) {
        var sum = 0;
        var before = 0;
        for (var at = written.length() - 1; at >= 0; at--) {
            var value = roman(written.charAt(at));
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }

    private static int roman(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }
}
