package org.hexapla.authorities.thesaurus;

import org.hexapla.kernel.Problem;

/// Nothing bears this identifier.
final class ConceptNotFound extends Problem {

    ConceptNotFound(String id) {
        super(Category.NOT_FOUND, "authorities.problem.concept", id);
    }
}
