package org.hexapla.authorities.headings;

import org.hexapla.kernel.Problem;

/// No heading bears this number.
final class HeadingNotFound extends Problem {

    HeadingNotFound(String number) {
        super(Category.NOT_FOUND, "authorities.problem.heading", number);
    }
}
