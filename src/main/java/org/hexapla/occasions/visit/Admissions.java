package org.hexapla.occasions.visit;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets people in on their tickets, each once, whatever the number of doors. Who was let in is a visitor, and
/// counted.
@Component
public class Admissions {

    private final VisitTable table;
    private final People people;

    Admissions(VisitTable table, People people) {
        this.table = table;
        this.people = people;
    }

    /// @param country of the guest who booked; empty where they did not say
    /// @return whether nobody came in on the ticket before
    @Transactional
    public boolean admit(Slot slot, Tour tour, long ticket, Category audience, String country) {
        var visit = new Visit(
                "slot-" + slot.id(),
                tour.station(),
                slot.day(),
                tour.content().mode(),
                Visit.Kind.PUBLIC,
                slot.language());
        table.addVisits(List.of(visit));
        return table.admit(
                ticket, new VisitTable.Visitor("ticket-" + ticket, visit.key(), audience, country, slot.language()));
    }

    /// A group as it came.
    ///
    /// @param people how many of each
    public record Arrival(Visit.Kind kind, Map<Category, Integer> people, String country) {}

    /// A group that was expected at a time came: all of it is counted, once.
    @Transactional
    public void arrive(String key, Slot slot, Tour tour, Arrival arrival) {
        people.requireStaff(Visits.DEPARTMENT);
        var visit = new Visit(key, tour.station(), slot.day(), tour.content().mode(), arrival.kind(), slot.language());
        note(visit, arrival.people(), arrival.country(), slot.language());
    }

    /// A visit that nobody booked here, noted as a whole: by protocol, of a school.
    ///
    /// @param group how many of each
    @Transactional
    void note(Visit visit, Map<Category, Integer> group, String country, Language language) {
        people.requireStaff(Visits.DEPARTMENT);
        table.addVisits(List.of(visit));
        var visitors = new java.util.ArrayList<VisitTable.Visitor>();
        group.forEach((category, many) -> {
            for (var one = 1; one <= many; one++) {
                visitors.add(new VisitTable.Visitor(
                        visit.key() + "-" + category.code() + "-" + one, visit.key(), category, country, language));
            }
        });
        table.addVisitors(visitors);
    }
}
