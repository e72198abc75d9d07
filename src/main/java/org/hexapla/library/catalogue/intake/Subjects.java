package org.hexapla.library.catalogue.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.library.catalogue.DescriptionDraft;

/// Finds the concepts that the words of a source mean, by their ids or labels; asks for each word once.
final class Subjects {

    private static final String SUBDIVISION = "--";

    private final Thesaurus thesaurus;
    private final Map<String, Optional<ConceptId>> known = new HashMap<>();

    Subjects(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// Writes the subjects into a draft. A subdivided one ("LIBYA--POLITICAL CONDITIONS") that is no concept itself is
    /// kept as it is, and its first part is looked for too; so nothing of the source is lost.
    void describe(DescriptionDraft draft, Iterable<String> words) {
        SequencedSet<ConceptId> concepts = new LinkedHashSet<>();
        SequencedSet<String> others = new LinkedHashSet<>();
        for (var word : words) {
            var concept = concept(word);
            if (concept.isPresent()) {
                concepts.add(concept.get());
                continue;
            }
            others.add(word);
            if (word.contains(SUBDIVISION)) {
                concept(word.substring(0, word.indexOf(SUBDIVISION))).ifPresent(concepts::add);
            }
        }
        draft.concepts(concepts).otherSubjects(List.copyOf(others));
    }

    private Optional<ConceptId> concept(String word) {
        return known.computeIfAbsent(word, _ -> thesaurus.named(word).map(Thesaurus.Concept::id));
    }

    private static Optional<ConceptId> id(String word) {
        try {
            return Optional.of(new ConceptId(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
