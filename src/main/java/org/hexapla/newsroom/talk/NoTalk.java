package org.hexapla.newsroom.talk;

import org.hexapla.kernel.Problem;

/// There is nothing here that this person could talk of.
final class NoTalk extends Problem {

    private static final long serialVersionUID = 1;

    NoTalk(String id) {
        super(Category.NOT_FOUND, "newsroom.problem.item", id);
    }
}
