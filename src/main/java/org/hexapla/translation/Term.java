package org.hexapla.translation;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// One concept of the term list: what it is called, and what it must not be called.
///
/// @param preferred the one term to be used in each language
/// @param accepted other right ways to write it (a short form, a spelling with digits), by language
/// @param rejected what is met in its place and is wrong, by language
/// @param note when to use it
public record Term(
        TermId id,
        LocalizedText preferred,
        Map<Language, List<String>> accepted,
        Map<Language, List<String>> rejected,
        LocalizedText note) {

    public Term {
        if (preferred.isEmpty()) {
            throw new IllegalArgumentException("a term without words: " + id);
        }
        accepted = Map.copyOf(accepted);
        rejected = Map.copyOf(rejected);
    }
}
