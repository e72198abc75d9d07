package org.hexapla.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/// What was answered: by the key of each question one or more words. Of a matrix and of names each word says what it
/// is of: `speed=4`, `ar=…`.
public record Answers(Map<String, List<String>> values) {

    /// Before the key in the name of each field, so that a page may have fields of its own beside them.
    static final String PREFIX = "a.";

    private static final Answers NONE = new Answers(Map.of());
    private static final int LONGEST = 20_000;

    public Answers {
        var kept = new TreeMap<String, List<String>>();
        values.forEach((key, words) -> {
            var said = words.stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !word.endsWith("="))
                    .distinct()
                    .toList();
            if (!said.isEmpty()) {
                kept.put(key, said);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public static Answers none() {
        return NONE;
    }

    /// Reads the fields that the template wrote; all others are not its business.
    public static Answers from(MultiValueMap<String, String> fields) {
        var values = new TreeMap<String, List<String>>();
        fields.forEach((name, words) -> {
            if (name.startsWith(PREFIX)) {
                var parts = name.substring(PREFIX.length()).split("\\.", 2);
                var of = parts.length > 1 ? parts[1] + "=" : "";
                if (Question.isKey(parts[0]) && of.length() <= 100) {
                    words.forEach(word -> values.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                            .add(of + clean(word)));
                }
            }
        });
        return new Answers(values);
    }

    /// No signs that no keyboard writes, and never so much that it could not be kept.
    private static String clean(String word) {
        var kept = word.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }

    public List<String> of(String question) {
        return values.getOrDefault(question, List.of());
    }

    /// The one word of an answer, or nothing.
    public String one(String question) {
        return of(question).isEmpty() ? "" : of(question).getFirst();
    }

    /// What is said of one row of a matrix, or in one language of a name.
    public Optional<String> part(String question, String part) {
        return of(question).stream()
                .filter(word -> word.startsWith(part + "="))
                .map(word -> word.substring(part.length() + 1))
                .findFirst();
    }

    public boolean has(String question) {
        return !of(question).isEmpty();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Answers with(String question, List<String> words) {
        var changed = new TreeMap<>(values);
        changed.put(question, words);
        return new Answers(changed);
    }

    public Answers only(Set<String> questions) {
        return where(questions::contains);
    }

    private Answers where(Predicate<String> questions) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(questions.negate());
        return new Answers(kept);
    }
}
