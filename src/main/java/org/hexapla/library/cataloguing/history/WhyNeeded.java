package org.hexapla.library.cataloguing.history;

import org.hexapla.kernel.Problem;

/// Nothing is removed without a reason that others can read later.
final class WhyNeeded extends Problem {

    WhyNeeded() {
        super(Category.MISTAKE, "cataloguing.history.why-needed");
    }
}
