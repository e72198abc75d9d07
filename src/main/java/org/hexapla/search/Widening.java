package org.hexapla.search;

import org.hexapla.kernel.LocalizedText;

/// A concept that a question means, though perhaps in other words or another language.
///
/// @param concept the id under which items are indexed ([SearchDocument#concepts])
/// @param path where it is shown, after the language: `/concepts/12`, `/names/12`
/// @param labels its names, to say why something was found
public record Widening(String concept, String path, LocalizedText labels) {

    /// A concept of a thesaurus.
    public Widening(String concept, LocalizedText labels) {
        this(concept, "/concepts/" + concept, labels);
    }
}
