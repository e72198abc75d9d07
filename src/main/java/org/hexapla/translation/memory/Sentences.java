package org.hexapla.translation.memory;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;

/// The sentences of a paragraph, as its language divides them. Put together again they are the paragraph.
public final class Sentences {

    /// After these no blank is written, and yet a sentence is over.
    private static final String CLOSING = "。！？…；”’」』）";

    private Sentences() {}

    /// @param gap what stands after it: a blank, the end of a line, or nothing
    public record Sentence(String text, String gap) {}

    public static List<Sentence> of(Language language, String paragraph) {
        var breaks = iterator(language);
        breaks.setText(paragraph);
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end > start && (end == paragraph.length() || isOver(paragraph, end))) {
                sentences.add(sentence(paragraph.substring(start, end)));
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    /// Abbreviations end no sentence, as far as CLDR knows them.
    private static BreakIterator iterator(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        return FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /// ICU ends a sentence within an address, after its question mark.
    private static boolean isOver(String text, int end) {
        var last = text.charAt(end - 1);
        return Character.isWhitespace(last) || Character.isSpaceChar(last) || CLOSING.indexOf(last) >= 0;
    }

    private static Sentence sentence(String written) {
        var words = written.stripTrailing();
        return new Sentence(words, written.substring(words.length()));
    }

    /// The paragraph that sentences of another language make, in the order and on the lines of the first.
    ///
    /// @param target one for each sentence of the source; empty where it went into another
    public static String joined(List<Sentence> source, List<String> target, Language language) {
        var made = new StringBuilder();
        for (var i = 0; i < source.size(); i++) {
            made.append(target.get(i).strip());
            if (i + 1 < source.size()) {
                made.append(gap(source.get(i).gap(), target.get(i).isBlank(), language));
            }
        }
        return made.toString().strip();
    }

    private static String gap(String written, boolean afterNothing, Language language) {
        if (written.indexOf('\n') >= 0) {
            return written;
        }
        if (afterNothing || isWrittenWithoutBlanks(language)) {
            return "";
        }
        return written.isEmpty() ? " " : written;
    }

    static boolean isWrittenWithoutBlanks(Language language) {
        return switch (ULocale.forLanguageTag(language.tag()).getLanguage()) {
            case "zh", "ja", "th", "lo", "km", "my" -> true;
            default -> false;
        };
    }
}
