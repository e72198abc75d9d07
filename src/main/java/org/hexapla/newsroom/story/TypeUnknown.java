package org.hexapla.newsroom.story;

import org.hexapla.kernel.Problem;

/// There is no such kind of item.
final class TypeUnknown extends Problem {

    private static final long serialVersionUID = 1;

    TypeUnknown(String code) {
        super(Category.MISTAKE, "newsroom.problem.type", code);
    }
}
