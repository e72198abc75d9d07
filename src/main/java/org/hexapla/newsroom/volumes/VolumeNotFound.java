package org.hexapla.newsroom.volumes;

import org.hexapla.kernel.Problem;

/// There is no such issue, volume, exhibition or author here.
final class VolumeNotFound extends Problem {

    private static final long serialVersionUID = 1;

    VolumeNotFound(String number) {
        super(Category.NOT_FOUND, "volumes.problem.volume", number);
    }
}
