package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Concepts in six languages, by which things are described whatever language they are in.
public interface Thesaurus {

    Optional<Concept> find(ConceptId concept);

    Map<ConceptId, Concept> find(Collection<ConceptId> concepts);

    /// The concept that a label in any language names exactly, letter case and accents aside (`DISARMAMENT`).
    Optional<Concept> named(String label);

    /// The concept itself and everything narrower, to any depth.
    Set<ConceptId> withNarrower(ConceptId concept);

    /// Concepts of which a label in the reader's language (else any) begins with, or contains a word that
    /// begins with, what was typed so far.
    List<Concept> suggest(String typed, Language reader, int most);

    /// The concepts that a text in a language names, in the order of the text: whole words, the longest label
    /// first, letter case and accents aside; Chinese anywhere, Arabic also with the article and the particles that
    /// are written on.
    List<Mention> mentioned(Language language, String text);

    /// A label that stands in a text.
    ///
    /// @param label as the thesaurus writes it
    /// @param concepts those that bear it, by preference first
    record Mention(String label, List<Concept> concepts) {

        public Mention {
            concepts = List.copyOf(concepts);
        }
    }

    /// @param scheme the scheme's code (`unbis`, `sdg`)
    /// @param notation a code people may write (`02.05.00`), or empty
    /// @param isTop whether it is a domain or microthesaurus: a drawer, not a subject
    record Concept(
            ConceptId id,
            String scheme,
            String notation,
            boolean isTop,
            LocalizedText label,
            List<LocalizedText> alternatives,
            LocalizedText scopeNote,
            List<ConceptId> broader,
            List<ConceptId> narrower,
            List<ConceptId> related) {}
}
