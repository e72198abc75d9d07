package org.hexapla.people;

import java.util.List;
import org.hexapla.kernel.ItemRef;

/// The trail of every change: who did what, when, to which record.
public interface Audit {

    /// Notes an act of the acting person, in the caller's transaction: no act without its trail, no trail
    /// without its act.
    ///
    /// @param action a verb that has a message `<module>.action.<verb>`: `created`, `changed`, `removed` ...
    /// @param before what the record was, as JSON or empty for a new one
    /// @param after what it is now, as JSON or empty for one that is gone
    void record(ItemRef item, String action, String before, String after);

    /// Notes many acts at once, as [#record(ItemRef, String, String, String)] does one.
    void record(List<Act> acts);

    /// What was done to an item.
    record Act(ItemRef item, String action, String before, String after) {}
}
