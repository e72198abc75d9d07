package org.hexapla.occasions.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.station.Station;

/// What the pages of groups show.
public sealed interface GroupView {

    /// @param mistake the key of what is wrong with the form; empty for nothing
    record Form(Station station, Map<String, String> fields, String mistake) implements GroupView {

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /// @param key the secret of its page; empty for the staff
    /// @param told what became of the last answer; empty for nothing
    record OfGroup(
            String key, VisitingGroup group, Station station, Optional<Time> time, List<String> names, String told)
            implements GroupView {

        public boolean isProposed() {
            return group.state() == VisitingGroup.State.PROPOSED;
        }

        public boolean isConfirmed() {
            return group.state() == VisitingGroup.State.CONFIRMED;
        }
    }

    record Time(long slot, LocalDate day, String from, String until, LocalizedText tour, Language language, int left) {}

    record All(Station station, List<VisitingGroup> groups) implements GroupView {}

    /// @param times to which they can be invited
    record Desk(OfGroup group, List<Time> times) implements GroupView {}
}
