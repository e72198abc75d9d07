package org.hexapla.translation.memory;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// What of a sentence counts when sentences are compared: its words in small letters, every number as the same
/// sign, and of scripts that write no blanks every character.
final class Tokens {

    private static final String NUMBER = "#";
    private static final Pattern UNWRITTEN = Pattern.compile("[\\u0640\\u064B-\\u0652\\u0670\\u00AD\\u200B-\\u200F]");

    private Tokens() {}

    /// @param text as it is written in the sentence
    /// @param form as it is compared
    record Token(String text, String form) {}

    static List<String> of(Language language, String text) {
        return in(language, text).stream()
                .map(Token::form)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /// Everything that stands in the sentence, in its order; what lies between words has an empty form.
    static List<Token> in(Language language, String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        breaks.setText(text);
        var tokens = new ArrayList<Token>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            var written = text.substring(start, end);
            var status = breaks.getRuleStatus();
            if (status >= BreakIterator.WORD_IDEO) {
                written.codePoints().mapToObj(Character::toString).forEach(sign -> tokens.add(new Token(sign, sign)));
            } else if (status >= BreakIterator.WORD_LETTER) {
                tokens.add(new Token(written, form(written)));
            } else {
                tokens.add(new Token(written, status >= BreakIterator.WORD_NUMBER ? NUMBER : ""));
            }
        }
        return tokens;
    }

    private static String form(String word) {
        var plain =
                UNWRITTEN.matcher(Normalizer2.getNFKCInstance().normalize(word)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
