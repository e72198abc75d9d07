package org.hexapla.newsroom;

import java.util.Collection;
import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// What the words are called by which items are gathered (`pandemic`). Addresses and records have the word; readers
/// see its name.
public interface Themes {

    /// Never empty: a word that nobody has named is its own name.
    LocalizedText name(String word);

    /// Words under their names, in the order given.
    default List<Named> named(Collection<String> words) {
        return words.stream().map(word -> new Named(word, name(word))).toList();
    }

    /// All that can be chosen: those with names and those that items bear, by word.
    List<Named> all();

    /// A word and what it is called.
    record Named(String word, LocalizedText name) {}
}
