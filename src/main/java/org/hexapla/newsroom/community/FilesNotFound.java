package org.hexapla.newsroom.community;

import org.hexapla.kernel.Problem;

/// There are no such files, or not for whoever asks.
final class FilesNotFound extends Problem {

    private static final long serialVersionUID = 1;

    FilesNotFound(String written) {
        super(Category.NOT_FOUND, "community.problem.not-found", written);
    }
}
