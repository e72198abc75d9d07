package org.hexapla.library.exchange.outgoing;

import org.hexapla.kernel.Problem;

/// There is no such record, or no more.
final class RecordMissing extends Problem {

    private static final long serialVersionUID = 1;

    RecordMissing(long id) {
        super(Category.NOT_FOUND, "exchange.problem.record", String.valueOf(id));
    }
}
