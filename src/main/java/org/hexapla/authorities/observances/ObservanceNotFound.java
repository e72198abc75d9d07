package org.hexapla.authorities.observances;

import org.hexapla.kernel.Problem;

/// There is no such observance.
final class ObservanceNotFound extends Problem {

    ObservanceNotFound(String code) {
        super(Category.NOT_FOUND, "authorities.problem.observance", code);
    }
}
