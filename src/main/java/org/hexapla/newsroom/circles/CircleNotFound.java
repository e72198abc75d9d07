package org.hexapla.newsroom.circles;

import org.hexapla.kernel.Problem;

/// There is no such circle, or no such member of it.
final class CircleNotFound extends Problem {

    private static final long serialVersionUID = 1;

    CircleNotFound(String code) {
        super(Category.NOT_FOUND, "circles.problem.circle", code);
    }
}
