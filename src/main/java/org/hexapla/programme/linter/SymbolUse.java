package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.linter.Reading.Passage;

/// Symbols that no document can have, or that are missing where others of their series are known.
final class SymbolUse implements Check {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d/:.&&[^\\p{IsHan}]])[A-Z]{1,5}(?:/+[A-Za-z0-9.\\-\\[\\]]*(?:\\([A-Za-z0-9.]+\\))?)+(?:"
                    + " ?\\((?:[IVXL]+|(?:19|20)\\d{2})\\)| [A-Z](?![\\p{L}]))?");
    private static final Set<String> ORGANS = Set.of(
            "A", "S", "E", "ST", "T", "DP", "TD", "UNEP", "CEDAW", "CRC", "CCPR", "CAT", "HRI", "CERD", "FCCC", "SPLOS",
            "ISBA", "CTOC", "CAC", "UNW", "LC", "NPT", "BWC", "CD", "DC", "ECE", "ESCAP", "ECA", "ESCWA", "GC", "HSP",
            "UNITAR", "CBD", "SG", "JIU", "IDB", "PBC", "UNA", "ICCD", "CRPD", "CMW", "CED", "APLC", "CCW", "INFCIRC",
            "WFP", "UNOPS", "AT", "GA", "SC", "ECOSOC", "PC", "OAS", "DGACM", "DPI");
    private static final Set<String> LEVELS = Set.of("RES", "DEC", "PRST", "CONF", "INF", "CORR", "REV", "SUPP");
    private static final int FIRST_YEAR = 1945;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var each : symbols(passage, reading.lexicon()).entrySet()) {
                wrong(passage, each.getKey(), each.getValue(), reading, known).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// Where symbols stand, and resolutions by their number alone.
    private static Map<int[], String> symbols(Passage passage, Lexicon lexicon) {
        var found = new LinkedHashMap<int[], String>();
        var text = passage.text();
        for (var symbol = SYMBOL.matcher(text); symbol.find(); ) {
            var written = symbol.group().replaceAll("[.\\-]+$", "");
            if (ORGANS.contains(written.substring(0, written.indexOf('/')))) {
                found.put(new int[] {symbol.start(), symbol.start() + written.length()}, written);
            }
        }
        SymbolOrder.TURNED.matcher(text).results().forEach(turned -> {
            var written = turned.group().replaceAll("\\.+$", "");
            found.put(new int[] {turned.start(), turned.start() + written.length()}, written);
        });
        SymbolShapes.BROKEN.matcher(text).results().forEach(broken -> {
            var written = broken.group().replaceAll("\\.+$", "");
            found.put(new int[] {broken.start(), broken.start() + written.length()}, written);
        });
        SymbolOrder.DOTTED.matcher(text).results().forEach(dotted -> {
            var written = dotted.group().replaceAll("\\.+$", "");
            found.put(new int[] {dotted.start(), dotted.start() + written.length()}, written);
        });
        byNumber(text, "resolution.general", "\\d{1,3}/\\d{1,4}(?: [A-Z](?!\\p{L}))?", "A/RES/", lexicon, found);
        byNumber(text, "resolution.security", "\\d{1,4} ?\\((?:19|20)\\d{2}\\)", "S/RES/", lexicon, found);
        return found;
    }

    private static void byNumber(
            String text, String organ, String number, String series, Lexicon lexicon, Map<int[], String> found) {
        var numbers =
                Pattern.compile("(?<![\\d/A-Za-z])" + number + "(?![\\d/])").matcher(text);
        while (numbers.find()) {
            var before = text.substring(Math.max(0, numbers.start() - 60), numbers.start());
            var after = text.substring(numbers.end(), Math.min(text.length(), numbers.end() + 24));
            if (lexicon.compiled("{" + organ + "}")
                            .matcher(before + " " + after)
                            .find()
                    && lexicon.compiled("{resolution}")
                            .matcher(before + " " + after)
                            .find()) {
                found.put(new int[] {numbers.start(), numbers.end()}, series + numbers.group());
            }
        }
    }

    private static Optional<Finding> wrong(Passage passage, int[] place, String written, Reading reading, Known known) {
        if (SymbolOrder.isTurned(written)) {
            return Optional.of(finding(passage, place, "linter.symbol.order", written));
        }
        var symbol = Symbol.parse(written);
        if (symbol.isEmpty() || isMalformed(written)) {
            return Optional.of(finding(passage, place, "linter.symbol.malformed", written));
        }
        var year = reading.period().last().getYear();
        if (isOfNoSession(written, year) || SymbolShapes.isOfNoTime(written, year)) {
            return Optional.of(finding(passage, place, "linter.symbol.no-session", written));
        }
        var before = AssemblyResolutions.unlikeBefore(passage.text(), place[0], written);
        if (before.isPresent()) {
            return Optional.of(
                    passage.finding(Rule.SYMBOL, place[0], place[1], "linter.symbol.unlike", written, before.get()));
        }
        if (SecurityCouncilResolutions.isOfAnotherYear(written)) {
            return Optional.of(finding(passage, place, "linter.symbol.another-year", written));
        }
        if (known.symbols().ask(symbol.get()) == Known.Existence.MISSING) {
            return Optional.of(finding(passage, place, "linter.symbol.missing", written));
        }
        return SymbolShapes.isBeyondAny(written)
                        || AssemblyResolutions.isBeyondAny(written)
                                && !AssemblyResolutions.isDecision(
                                        passage.text(), place[0], place[1], reading.lexicon())
                ? Optional.of(finding(passage, place, "linter.symbol.no-number", written))
                : Optional.empty();
    }

    private static Finding finding(Passage passage, int[] place, String key, String written) {
        return passage.finding(Rule.SYMBOL, place[0], place[1], key, written);
    }

    private static boolean isMalformed(String written) {
        if (written.contains("//") || written.endsWith("/") || written.contains("/.")) {
            return true;
        }
        var levels = written.split("/");
        for (var level : levels) {
            var letters = level.replaceAll("[^A-Za-z].*$", "");
            var upper = letters.toUpperCase(java.util.Locale.ROOT);
            if (letters.length() >= 3
                    && !LEVELS.contains(upper)
                    && LEVELS.stream().anyMatch(right -> isSlip(right, upper))) {
                return true;
            }
        }
        // A resolution has a number, and of the Assembly a session before it.
        return written.matches("[AS]/(?:RES|DEC)(?:/(?!E?S-)\\D.*)?")
                || written.matches("A/RES/(?:\\d+|\\d+-\\d+)")
                || written.matches("A/RES/\\d{1,3}/0.*")
                || written.matches("S/RES/\\d+/.*")
                || SymbolOrder.hasOtherMarks(written)
                || SymbolShapes.isImpossible(written)
                || SymbolShapes.BROKEN.matcher(written).matches();
    }

    private static boolean isSlip(String right, String said) {
        return Letters.distance(right, said) == 1
                || right.length() == said.length()
                        && right.chars()
                                .sorted()
                                .boxed()
                                .toList()
                                .equals(said.chars().sorted().boxed().toList());
    }

    /// The Assembly's sessions are counted by years.
    private static boolean isOfNoSession(String written, int year) {
        var session =
                Pattern.compile("^A/(?:RES/|DEC/|C\\.\\d/|BUR/)?(\\d{2,3})/").matcher(written);
        return session.find() && Integer.parseInt(session.group(1)) > year - FIRST_YEAR + 1;
    }
}
