package org.hexapla.media;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;

/// The live streams of the house, for whoever tells of them.
public interface LiveStreams {

    String KIND = "media.stream";

    /// Those that there are, by reference.
    Map<ItemRef, Held> find(Collection<ItemRef> streams);

    /// A stream in a few words.
    ///
    /// @param day on which it begins or began, by the clock of its place
    record Held(ItemRef item, LocalizedText title, LocalDate day) {

        /// Where it stands, after the language.
        public String path() {
            return "/live/" + item.id();
        }
    }
}
