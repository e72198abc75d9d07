package org.hexapla.occasions.call;

import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.occasions.event.Event;
import org.jspecify.annotations.Nullable;

/// A call as anybody meets it, with the first page of a contribution.
///
/// @param values what was typed
/// @param fault what is wrong with it, said; empty where nothing is
/// @param door null where nothing can be sent any more
public record CallView(
        Event event,
        Call call,
        Map<String, String> values,
        String fault,
        @Nullable Door door) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
