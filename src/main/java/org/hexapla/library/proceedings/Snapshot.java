package org.hexapla.library.proceedings;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.library.marc.MarcRecord;

/// The records of a session as they were at one time, with the words of their headings: all that sections are
/// compiled from.
public record Snapshot(IndexedSession session, Configuration configuration, List<Source> sources) {

    public Snapshot {
        sources = List.copyOf(sources);
    }

    public Stream<Source> of(Type type) {
        return sources.stream().filter(source -> source.type() == type);
    }

    /// A record of it.
    ///
    /// @param number the record's in the library, or the heading's in the authority file
    public record Source(long number, Type type, MarcRecord record) {}

    public enum Type {
        DOCUMENT,
        SPEECH,
        VOTE,
        /// An item of the session's agenda, from the authority file.
        AGENDA_ITEM
    }
}
