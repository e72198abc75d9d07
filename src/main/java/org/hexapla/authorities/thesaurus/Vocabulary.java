package org.hexapla.authorities.thesaurus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus.Concept;

/// All concepts of all schemes at one time, with everything that is asked of them often.
///
/// @param addresses the URI of each concept
/// @param chinesePlaces the places that a publisher's Chinese list gives
record Vocabulary(
        List<ConceptEntry.Scheme> schemes,
        Map<ConceptId, Concept> concepts,
        Map<ConceptId, String> addresses,
        Map<ConceptId, Integer> chinesePlaces,
        LabelIndex labels) {

    Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    List<Concept> find(Collection<ConceptId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /// The concept and what is narrower, nearest first; stops at `most`.
    SequencedSet<ConceptId> withNarrower(ConceptId start, int most) {
        var found = new LinkedHashSet<ConceptId>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && found.size() < most) {
            var id = open.removeFirst();
            if (found.add(id)) {
                find(id).ifPresent(concept -> open.addAll(concept.narrower()));
            }
        }
        return found;
    }

    /// Where a scheme begins: concepts with nothing broader, drawers if it has any.
    List<Concept> tops(String scheme) {
        var roots = of(scheme).stream()
                .filter(concept -> concept.broader().isEmpty())
                .toList();
        var drawers = roots.stream().filter(Concept::isTop).toList();
        return drawers.isEmpty() ? roots : drawers;
    }

    List<Concept> of(String scheme) {
        return concepts.values().stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .toList();
    }

    /// Every way up from a concept, each from the widest to the nearest; the first few of many.
    List<List<Concept>> pathsTo(Concept concept, int most) {
        var paths = new ArrayList<List<Concept>>();
        climb(concept, List.of(), paths, most);
        return paths;
    }

    private void climb(Concept concept, List<Concept> below, List<List<Concept>> paths, int most) {
        for (var broader : find(concept.broader())) {
            if (paths.size() >= most || below.contains(broader)) {
                return;
            }
            var path = new ArrayList<Concept>(below.size() + 1);
            path.add(broader);
            path.addAll(below);
            if (broader.broader().isEmpty()) {
                paths.add(List.copyOf(path));
            } else {
                climb(broader, path, paths, most);
            }
        }
    }
}
