package org.hexapla.media.iiif;

import org.hexapla.kernel.Problem;

/// A request for a part of a picture that means nothing, or more than is given.
final class ImageRefused extends Problem {

    private static final long serialVersionUID = 1;

    ImageRefused(String part) {
        super(Category.MISTAKE, "media.iiif.refused", part);
    }
}
