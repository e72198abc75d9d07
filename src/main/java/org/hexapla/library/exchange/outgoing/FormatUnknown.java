package org.hexapla.library.exchange.outgoing;

import org.hexapla.kernel.Problem;

/// There is no such form of a file.
final class FormatUnknown extends Problem {

    private static final long serialVersionUID = 1;

    FormatUnknown(String format) {
        super(Category.MISTAKE, "exchange.problem.format", format);
    }
}
