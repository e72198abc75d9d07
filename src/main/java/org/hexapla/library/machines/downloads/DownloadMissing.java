package org.hexapla.library.machines.downloads;

import org.hexapla.kernel.Problem;

/// No such file is made here, or none was made yet.
final class DownloadMissing extends Problem {

    DownloadMissing(String name) {
        super(Category.NOT_FOUND, "library.download.missing", name);
    }
}
