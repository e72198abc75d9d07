package org.hexapla.library.machines.downloads;

import java.util.List;

/// A part of the library that can be taken away whole.
interface DownloadSet {

    List<DownloadPart> parts();
}
