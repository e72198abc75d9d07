package org.hexapla.occasions.proceedings;

import java.util.List;
import org.hexapla.media.Recording;
import org.hexapla.occasions.call.Call;
import org.hexapla.occasions.call.Contribution;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Programme;
import org.jspecify.annotations.Nullable;

/// The proceedings of an event, or one contribution of them.
public record ProceedingsView(Event event, Call call, List<Line> lines) {

    /// Where they are read, after the language.
    public String path() {
        return "/events/" + event.code() + "/proceedings";
    }

    /// @param part of the programme; null where it has none
    /// @param recording of that part, where it may be shown; else null
    public record Line(
            Contribution contribution,
            Programme.@Nullable Session part,
            @Nullable Recording recording) {}
}
