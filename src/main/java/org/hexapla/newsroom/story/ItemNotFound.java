package org.hexapla.newsroom.story;

import org.hexapla.kernel.Problem;

/// There is no such item, or readers may not see it.
public final class ItemNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public ItemNotFound(String id) {
        super(Category.NOT_FOUND, "newsroom.problem.item", id);
    }
}
