package org.hexapla.occasions;

import java.util.List;

/// What a topic of this module has to tell whoever has a place at an event, as a bean: it stands on their own page.
public interface GuestNotes {

    /// @param registration the number of the one who has the place
    /// @param own where their own page is, after the language
    List<Note> of(EventCode event, long registration, String own);

    /// @param key the message key of what it is
    /// @param words what there is to tell; empty where a link says all
    /// @param path where it leads, after the language; empty where nowhere
    record Note(String key, String words, String path) {}
}
