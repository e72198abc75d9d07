package org.hexapla.forms;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What a form asks.
///
/// @param key how answers and columns know it, the same in all languages and versions
/// @param condition of those to whom it is put; null where it is put to all
public record Question(
        String key,
        QuestionKind kind,
        Words words,
        boolean isRequired,
        List<Choice> choices,
        Limits limits,
        @Nullable Condition condition,
        Counted counted) {

    private static final int USUAL_STEPS = 5;

    public Question {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not the key of a question: " + key);
        }
        choices = List.copyOf(choices);
    }

    /// A plain question of a kind.
    public static Question of(String key, QuestionKind kind, LocalizedText label) {
        return new Question(key, kind, Words.of(label), false, List.of(), Limits.NONE, null, Counted.NOTHING);
    }

    public static boolean isKey(String written) {
        return written.matches("[a-z][a-z0-9-]{0,39}");
    }

    public LocalizedText label() {
        return words.label();
    }

    public LocalizedText hint() {
        return words.hint();
    }

    /// The steps of its scale, from 1.
    public List<String> steps() {
        return kind.hasScale()
                ? IntStream.rangeClosed(1, limits.mostOr(USUAL_STEPS))
                        .mapToObj(Integer::toString)
                        .toList()
                : List.of();
    }

    /// Everything in it that is said to people.
    Stream<LocalizedText> texts() {
        return Stream.concat(
                        Stream.of(words.label(), words.hint(), words.low(), words.high()),
                        choices.stream().map(Choice::label))
                .filter(text -> !text.isEmpty());
    }

    /// @param low what the lower end of a scale means
    /// @param high what its upper end means
    public record Words(LocalizedText label, LocalizedText hint, LocalizedText low, LocalizedText high) {

        public static Words of(LocalizedText label) {
            return new Words(label, LocalizedText.none(), LocalizedText.none(), LocalizedText.none());
        }
    }

    /// Of a number its value, of a text its letters, of several choices how many, of a scale its steps.
    public record Limits(@Nullable Integer least, @Nullable Integer most) {

        public static final Limits NONE = new Limits(null, null);

        int leastOr(int usual) {
            return least == null ? usual : least;
        }

        int mostOr(int usual) {
            return most == null ? usual : most;
        }
    }

    /// What is counted of its answers.
    ///
    /// @param agreed the answers that agree, where agreement is measured
    /// @param isKept whether the answer stays when the data of the person are erased
    public record Counted(List<String> agreed, boolean isKept) {

        public static final Counted NOTHING = new Counted(List.of(), false);

        public Counted {
            agreed = List.copyOf(agreed);
        }
    }
}
