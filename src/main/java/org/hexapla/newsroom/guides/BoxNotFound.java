package org.hexapla.newsroom.guides;

import org.hexapla.kernel.Problem;

/// There is no such box.
final class BoxNotFound extends Problem {

    private static final long serialVersionUID = 1;

    BoxNotFound(String code) {
        super(Category.NOT_FOUND, "guides.problem.box", code);
    }
}
