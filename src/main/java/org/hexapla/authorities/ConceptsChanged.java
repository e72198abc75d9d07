package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;

/// Concepts of a thesaurus are new or different. Told in the transaction of the change.
public record ConceptsChanged(Collection<ConceptId> concepts) {

    public ConceptsChanged {
        concepts = List.copyOf(concepts);
    }
}
