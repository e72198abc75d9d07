package org.hexapla.media.kept;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;

/// Things whose rights end: pictures, recordings.
public interface EndingRights {

    /// Those whose rights had ended before a day, and of which nobody was told that these did.
    ///
    /// @param most how many of them
    List<Ended> endedUntold(LocalDate day, int most);

    /// @param last the last day on which it might be shown
    record Ended(ItemRef item, LocalDate last) {}
}
