package org.hexapla.newsroom.story;

import java.util.List;
import java.util.stream.IntStream;

/// Whom a lesson is for and what it is about.
///
/// @param from the youngest, in years; 0 where nobody has said
/// @param to the oldest
/// @param subject one of [#SUBJECTS]; empty where nobody has said
/// @param goal the number of a Sustainable Development Goal; 0 for none
public record Lesson(int from, int to, String subject, int goal) {

    public static final Lesson NONE = new Lesson(0, 0, "", 0);

    /// What is taught at schools, by the words of our own messages.
    public static final List<String> SUBJECTS = List.of(
            "history", "geography", "civics", "sciences", "mathematics", "languages", "arts", "economics", "health");

    public static final List<Integer> GOALS =
            IntStream.rangeClosed(1, 17).boxed().toList();

    static final int OLDEST = 120;

    public boolean isForAges() {
        return from > 0;
    }

    public boolean isFor(int age) {
        return from <= age && age <= to;
    }
}
