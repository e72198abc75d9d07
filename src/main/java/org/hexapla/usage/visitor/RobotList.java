package org.hexapla.usage.visitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The public list of robots that the standard excludes, as one matcher.
///
/// Three of four patterns are plain words; these are looked for all at once, in one pass over the program's
/// name. Only the rest are regular expressions, joined to one.
final class RobotList {

    private static final String BUNDLED = "/usage/robots/patterns.txt";

    /// Signs that mean more than themselves in a pattern.
    private static final Pattern SPECIAL = Pattern.compile("[\\^$\\[\\](){}?*+|.]|\\\\[A-Za-z0-9]|[^\\x20-\\x7e]");

    private final WordFinder words;
    private final Pattern rest;

    RobotList(List<String> patterns) {
        var plain = new ArrayList<String>();
        var other = new ArrayList<String>();
        for (var pattern : patterns) {
            // An escaped sign means itself.
            var isPlain =
                    !SPECIAL.matcher(pattern.replaceAll("\\\\[^A-Za-z0-9]", "")).find();
            if (isPlain) {
                plain.add(pattern.replaceAll("\\\\(.)", "$1").toLowerCase(Locale.ROOT));
            } else {
                other.add(pattern);
            }
        }
        words = new WordFinder(plain);
        rest = Pattern.compile(
                other.stream().map(pattern -> "(?:" + pattern + ")").collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    static RobotList bundled() {
        try (var file = Objects.requireNonNull(RobotList.class.getResourceAsStream(BUNDLED))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new RobotList(lines.filter(line -> !line.isEmpty()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a pattern of the list is found in what the program says of itself, in capitals or not.
    boolean isRobot(String program) {
        return words.isIn(program) || rest.matcher(program).find();
    }
}
