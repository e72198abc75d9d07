package org.hexapla.library.cataloguing.quality;

import org.hexapla.kernel.Problem;

/// There is no such report, or no such session.
final class NoReport extends Problem {

    NoReport(String asked) {
        super(Category.NOT_FOUND, "quality.no-report", asked);
    }
}
