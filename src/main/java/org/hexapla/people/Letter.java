package org.hexapla.people;

import java.util.Arrays;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;

/// What a mail says, in as many languages as there are.
public record Letter(LocalizedText subject, LocalizedText text) {

    /// A letter of interface texts in the official languages.
    ///
    /// @param key a message key with the endings `.subject` and `.text`
    /// @param arguments what fills the places of both; a [LocalizedText] is said in the letter's language
    public static Letter said(String key, Object... arguments) {
        var subjects = new TreeMap<Language, String>();
        var texts = new TreeMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            var said = Arrays.stream(arguments)
                    .map(argument -> argument instanceof LocalizedText text ? text.words(language) : argument)
                    .toArray();
            subjects.put(language, Messages.text(language, key + ".subject", said));
            texts.put(language, Messages.text(language, key + ".text", said));
        }
        return new Letter(new LocalizedText(subjects), new LocalizedText(texts));
    }
}
