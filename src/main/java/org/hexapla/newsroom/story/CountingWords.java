package org.hexapla.newsroom.story;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.hexapla.kernel.Language;

/// How many words a text has, as its language divides them: Chinese writes none apart, and ICU knows them.
final class CountingWords {

    private CountingWords() {}

    static int of(String text, Language language) {
        var words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        words.setText(text);
        var count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }
}
