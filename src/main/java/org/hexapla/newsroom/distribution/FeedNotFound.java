package org.hexapla.newsroom.distribution;

import org.hexapla.kernel.Problem;

/// There is no such feed, or it is of a channel that is not for everybody.
final class FeedNotFound extends Problem {

    private static final long serialVersionUID = 1;

    FeedNotFound(String of) {
        super(Category.NOT_FOUND, "distribution.problem.feed", of);
    }
}
