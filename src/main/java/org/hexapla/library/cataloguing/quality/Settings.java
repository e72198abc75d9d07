package org.hexapla.library.cataloguing.quality;

import org.hexapla.library.proceedings.IndexedSession;

/// What records cannot tell of a session themselves.
///
/// @param agenda the symbol of its agenda
/// @param first the number of its first meeting, for meetings that are numbered through all sessions; 0 where it is
/// not given
/// @param last the number of its last meeting, likewise
public record Settings(String agenda, int first, int last) {

    static Settings usual(IndexedSession session) {
        return new Settings(session.usualAgenda(), 0, 0);
    }

    boolean hasRange() {
        return first > 0 && last >= first;
    }

    boolean isInRange(int meeting) {
        return meeting >= first && meeting <= last;
    }

    String range() {
        return first + "–" + last;
    }
}
