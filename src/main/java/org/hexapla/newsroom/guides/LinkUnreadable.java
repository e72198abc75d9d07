package org.hexapla.newsroom.guides;

import org.hexapla.kernel.Problem;

/// What was given in place of a dead link is no address.
final class LinkUnreadable extends Problem {

    private static final long serialVersionUID = 1;

    LinkUnreadable(String address) {
        super(Category.MISTAKE, "guides.problem.address", address);
    }
}
