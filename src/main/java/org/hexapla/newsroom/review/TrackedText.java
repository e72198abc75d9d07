package org.hexapla.newsroom.review;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.story.Copy;

/// How a text differs from an earlier one: paragraph by paragraph, and word by word where a paragraph was rewritten.
///
/// @param paragraphs all, those that stayed too, in the order of the text
public record TrackedText(List<Paragraph> paragraphs) {

    public TrackedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param runs pieces in their order
    public record Paragraph(List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public boolean isChanged() {
            return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
        }
    }

    /// Words that have one fate.
    public record Run(Kind kind, String words) {}

    public enum Kind {
        SAME,
        ADDED,
        GONE
    }

    static TrackedText between(Copy before, Copy now, Language language) {
        return new TrackedText(Step.between(paragraphs(before), paragraphs(now)).stream()
                .map(step -> paragraph(step, language))
                .toList());
    }

    static Paragraph between(String before, String now, Language language) {
        var runs = new ArrayList<Run>();
        for (var step : Step.between(words(before, language), words(now, language))) {
            if (step.isSame()) {
                add(runs, Kind.SAME, step.now().orElseThrow());
            } else {
                step.before().ifPresent(word -> add(runs, Kind.GONE, word));
                step.now().ifPresent(word -> add(runs, Kind.ADDED, word));
            }
        }
        return new Paragraph(tidy(runs));
    }

    private static Paragraph paragraph(Step<String> step, Language language) {
        return between(step.before().orElse(""), step.now().orElse(""), language);
    }

    /// What goes stands before what comes, so that a rewritten phrase reads as one.
    private static List<Run> tidy(List<Run> runs) {
        var tidy = new ArrayList<Run>();
        var gone = new StringBuilder();
        var added = new StringBuilder();
        for (var run : runs) {
            switch (run.kind()) {
                case GONE -> gone.append(run.words());
                case ADDED -> added.append(run.words());
                case SAME -> {
                    flush(tidy, gone, added);
                    tidy.add(run);
                }
            }
        }
        flush(tidy, gone, added);
        return tidy;
    }

    private static void flush(List<Run> runs, StringBuilder gone, StringBuilder added) {
        if (!gone.isEmpty()) {
            runs.add(new Run(Kind.GONE, gone.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Kind.ADDED, added.toString()));
        }
        gone.setLength(0);
        added.setLength(0);
    }

    private static void add(List<Run> runs, Kind kind, String words) {
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.set(runs.size() - 1, new Run(kind, runs.getLast().words() + words));
        } else {
            runs.add(new Run(kind, words));
        }
    }

    private static List<String> paragraphs(Copy copy) {
        return copy.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Words and what stands between them, as the language parts them: Chinese has no blanks.
    private static List<String> words(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        var words = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
