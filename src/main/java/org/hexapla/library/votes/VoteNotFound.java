package org.hexapla.library.votes;

import org.hexapla.kernel.Problem;

/// No roll call has this number.
final class VoteNotFound extends Problem {

    VoteNotFound(long id) {
        super(Category.NOT_FOUND, "library.vote.not-found", String.valueOf(id));
    }
}
