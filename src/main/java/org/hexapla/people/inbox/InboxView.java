package org.hexapla.people.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for the reader.
///
/// @param today to tell what is late
public record InboxView(List<Item> items, LocalDate today) {

    /// @param key the message key that says what is to be done
    public record Item(
            long id,
            String key,
            List<String> arguments,
            String path,
            @Nullable LocalDate due) {

        public Object[] places() {
            return arguments.toArray();
        }
    }
}
