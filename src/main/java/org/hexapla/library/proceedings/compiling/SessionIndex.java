package org.hexapla.library.proceedings.compiling;

import java.util.Locale;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.IndexedSession;

/// The index of a session, in the making or issued.
///
/// @param version counts the changes of its configuration, from 1
public record SessionIndex(long id, IndexedSession session, State state, int version, Configuration configuration) {

    /// How far it is.
    public enum State {
        DRAFT,
        /// Somebody went through it; nothing holds it back.
        CHECKED,
        ISSUED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "proceedings.state." + code();
        }
    }
}
