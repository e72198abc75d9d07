package org.hexapla.newsroom.distribution;

import java.time.LocalDate;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;

/// That an organisation took an item, or used it somewhere.
///
/// @param record `d7` for a download, `p7` for a pick-up
/// @param organisation its name
/// @param what the form that was taken, or the outlet that used it
/// @param address where it can be seen; empty for a download
public record NotedUse(
        String record,
        String organisation,
        ItemId item,
        Language language,
        String what,
        String address,
        LocalDate day) {

    public boolean isPickUp() {
        return record.startsWith("p");
    }
}
