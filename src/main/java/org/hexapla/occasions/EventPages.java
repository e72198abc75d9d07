package org.hexapla.occasions;

import java.util.List;

/// Pages that a topic of this module has about events, as a bean: the pages of each event lead there.
public interface EventPages {

    /// For anybody who may see the event.
    List<Link> of(EventCode event);

    /// For the staff.
    List<Link> forStaff(EventCode event);

    /// @param key the message key of its name
    /// @param path after the language
    record Link(String key, String path) {}
}
