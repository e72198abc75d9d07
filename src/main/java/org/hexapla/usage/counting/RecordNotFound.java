package org.hexapla.usage.counting;

import org.hexapla.kernel.Problem;

/// No use is recorded under this name.
final class RecordNotFound extends Problem {

    RecordNotFound(String record) {
        super(Category.NOT_FOUND, "usage.problem.record", record);
    }
}
