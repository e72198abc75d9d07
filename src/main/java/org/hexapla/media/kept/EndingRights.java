package org.hexapla.media.kept;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;

/// Things whose rights end: pictures, recordings.
public interface EndingRights {

    /// Those whose last day this was.
    List<ItemRef> endingOn(LocalDate day);
}
