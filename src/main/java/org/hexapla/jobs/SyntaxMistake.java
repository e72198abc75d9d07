package org.hexapla.jobs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;

/// Where a file is no YAML or JSON, and why, in words that can be said in the reader's language: the parsers speak
/// English alone. What they say is quoted only where it is nothing that we know.
///
/// @param line from 1; 0 where it is not known
/// @param column from 1; empty where it is not known
/// @param key the message that says what is wrong
/// @param arguments for the message
public record SyntaxMistake(long line, String column, String key, List<Object> arguments) {

    private static final List<Known> YAML = List.of(
            new Known("could not find expected ':'", "colon"),
            new Known("mapping values are not allowed here", "colon"),
            new Known("found character '\\\\t", "indentation"),
            new Known("expected <block end>|expected '<document start>'", "indentation"),
            new Known("unexpected end of stream|<stream end>|unexpected document separator", "unfinished"),
            new Known("found character '?(.+?)'? that cannot start", "character"),
            new Known("special characters are not allowed", "invisible"),
            new Known("expected ',' or '([\\]}])'", "separator"));

    private static final List<Known> JSON = List.of(
            new Known("Unexpected end-of-input", "unfinished"),
            new Known("Unexpected character \\(?'(.+?)' \\(code", "character"),
            new Known("Unexpected close marker '(.)'", "character"),
            new Known("Unrecognized token '(.+?)'", "character"),
            new Known("CTRL-CHAR|Illegal unquoted", "invisible"));

    public SyntaxMistake {
        arguments = List.copyOf(arguments);
    }

    public static SyntaxMistake of(YAMLException cause) {
        var mark = cause instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        var said = cause instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(cause.getMessage());
        return told(
                "YAML",
                said,
                mark == null ? 0 : mark.getLine() + 1L,
                mark == null ? "" : String.valueOf(mark.getColumn() + 1));
    }

    public static SyntaxMistake of(JacksonException cause) {
        var place = cause.getLocation();
        return told(
                "JSON",
                String.valueOf(cause.getOriginalMessage()),
                place == null ? 0 : Math.max(0, place.getLineNr()),
                place == null || place.getColumnNr() < 1 ? "" : String.valueOf(place.getColumnNr()));
    }

    public BadInput in(String file) {
        return in(file, 0);
    }

    /// In a file of which the parser saw only what follows some lines.
    public BadInput in(String file, long linesBefore) {
        return new BadInput(file, line + linesBefore, column, key, arguments);
    }

    private static SyntaxMistake told(String format, String said, long line, String column) {
        for (var known : format.equals("YAML") ? YAML : JSON) {
            var found = known.pattern().matcher(said);
            if (found.find()) {
                return new SyntaxMistake(line, column, known.key(), arguments(format, found));
            }
        }
        return new SyntaxMistake(line, column, "jobs.syntax.other", List.of(format, said));
    }

    private static List<Object> arguments(String format, Matcher found) {
        return Stream.concat(
                        Stream.of((Object) format),
                        found.groupCount() == 0 ? Stream.empty() : Stream.of((Object) found.group(1)))
                .toList();
    }

    /// What a parser says, and our word for it.
    private record Known(Pattern pattern, String key) {
        Known(String pattern, String word) {
            this(Pattern.compile(pattern), "jobs.syntax." + word);
        }
    }
}
