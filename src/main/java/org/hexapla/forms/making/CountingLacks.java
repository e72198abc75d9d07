package org.hexapla.forms.making;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.hexapla.forms.Form;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Counts what a form lacks in each language, in words of what it would be translated from.
final class CountingLacks {

    private CountingLacks() {}

    static List<FormView.Lack> of(Form form, List<Language> languages) {
        return languages.stream()
                .map(language -> {
                    var lacking = form.lacking(language);
                    return new FormView.Lack(
                            language,
                            lacking,
                            lacking.stream()
                                    .mapToInt(text -> words(text.words()))
                                    .sum());
                })
                .toList();
    }

    private static int words(LocalizedText text) {
        var original = text.show(Language.EN).orElseThrow();
        var breaks = BreakIterator.getWordInstance(original.language().locale());
        breaks.setText(original.text());
        var words = 0;
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (original.text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }
}
