package org.hexapla.translation.versions;

import org.hexapla.kernel.Problem;

/// Nothing was ever told of the versions of such a thing.
final class VersionsNotFound extends Problem {

    VersionsNotFound(String item) {
        super(Category.NOT_FOUND, "translation.problem.versions", item);
    }
}
