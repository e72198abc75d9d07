package org.hexapla.newsroom.circles;

import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.CircleCode;

/// Somebody else changed the circle in the meantime.
final class CircleChanged extends Problem {

    private static final long serialVersionUID = 1;

    CircleChanged(CircleCode code) {
        super(Category.CONFLICT, "circles.problem.changed", code.value());
    }
}
