package org.hexapla.library.exchange.outgoing;

import org.hexapla.kernel.Problem;

/// What was written names no fields.
final class FieldsUnknown extends Problem {

    private static final long serialVersionUID = 1;

    FieldsUnknown(String fields) {
        super(Category.MISTAKE, "exchange.problem.fields", fields);
    }
}
