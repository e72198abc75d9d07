package org.hexapla.library.exchange;

import org.hexapla.kernel.Problem;

/// There is no such batch, or somebody threw it away.
final class BatchMissing extends Problem {

    private static final long serialVersionUID = 1;

    BatchMissing(String id) {
        super(Category.NOT_FOUND, "exchange.problem.batch", id);
    }
}
