package org.hexapla.newsroom.themes;

import org.hexapla.kernel.LocalizedText;

/// A word by which items are gathered, and what it is called.
///
/// @param names as the newsroom gave them; these go before the concept's
/// @param concept the id of a concept of the thesaurus, whose labels name it besides; empty for none
public record Theme(String word, LocalizedText names, String concept) {

    private static final int LONGEST = 80;

    public Theme {
        word = word.strip();
        concept = concept.strip();
    }

    /// Whether its word can be one: short, and a part of an address.
    boolean hasWord() {
        return isWord(word);
    }

    static boolean isWord(String written) {
        return !written.isEmpty() && written.length() <= LONGEST && !written.contains("/");
    }

    static Theme nameless(String word) {
        return new Theme(word, LocalizedText.none(), "");
    }

    /// @param label of the concept; empty where there is none
    LocalizedText name(LocalizedText label) {
        var name = label;
        for (var given : names.texts().entrySet()) {
            name = name.with(given.getKey(), given.getValue());
        }
        return name;
    }
}
