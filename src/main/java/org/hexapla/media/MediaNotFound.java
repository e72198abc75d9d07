package org.hexapla.media;

import org.hexapla.kernel.Problem;

/// There is no such picture, recording, package or stream, or none that this visitor may see.
public final class MediaNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public MediaNotFound() {
        super(Category.NOT_FOUND, "media.problem.not-found");
    }
}
