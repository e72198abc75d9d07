package org.hexapla.occasions.tour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.station.OpeningHours;
import org.hexapla.occasions.station.Station;
import org.jspecify.annotations.Nullable;

/// What those who look after visits see of tours and guides.
public sealed interface TourDeskView {

    record Start(List<Line> stations) implements TourDeskView {}

    record Line(Station station, List<Tour> tours) {}

    /// @param made what became of the last series; null where none was made just now
    record Edit(Station station, Tour tour, List<Room> rooms, MakingSlots.@Nullable Made made) implements TourDeskView {

        public String tags() {
            return tour.content().languages().stream().map(Language::tag).collect(Collectors.joining(" "));
        }

        public String dayName(DayOfWeek day, Language reader) {
            return OpeningHours.nameOf(day, reader);
        }
    }

    record Rooms(Station station, List<Room> rooms) implements TourDeskView {}

    /// @param unled how many tours nobody leads after what was noted just now; -1 where nothing was
    record Roster(Station station, List<OfGuide> guides, int unled) implements TourDeskView {}

    record OfGuide(Guide guide, List<Turn> turns) {}

    /// @param slot its number; 0 where they are away
    record Turn(LocalDate day, String from, String until, long slot, LocalizedText title) {

        public boolean isAbsence() {
            return slot == 0;
        }
    }
}
