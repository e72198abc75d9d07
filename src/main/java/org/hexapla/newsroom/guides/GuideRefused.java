package org.hexapla.newsroom.guides;

import org.hexapla.kernel.Problem;

/// There is no such guide, or nobody was named for it.
final class GuideRefused extends Problem {

    private static final long serialVersionUID = 1;

    GuideRefused(String id) {
        super(Category.MISTAKE, "guides.problem.owner", id);
    }
}
