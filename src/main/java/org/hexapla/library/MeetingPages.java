package org.hexapla.library;

import java.util.Optional;
import org.hexapla.kernel.Symbol;

/// A page elsewhere in the house that tells of meetings, offered as a bean by whoever has it: the library links to
/// it and knows nothing of what stands there.
public interface MeetingPages {

    /// Where a meeting is told of; nothing where it is not, or where the symbol is no meeting's.
    Optional<Told> of(Symbol record);

    /// @param key of the words of the link
    /// @param path after the language
    record Told(String key, String path) {}
}
