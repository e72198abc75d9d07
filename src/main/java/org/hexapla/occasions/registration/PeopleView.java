package org.hexapla.occasions.registration;

import java.util.List;
import java.util.Map;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.headcount.Headcount;

/// Everybody who wants to come to an event, for the staff.
///
/// @param counts how many stand how, by the code of the state
/// @param state which are listed; empty for all
/// @param left how many places there are; -1 where there are as many as come
/// @param invited how many were invited, by group
public record PeopleView(
        Event event,
        Headcount headcount,
        Map<String, Integer> counts,
        String state,
        List<Registration> people,
        int left,
        List<Organisation> organisations,
        Map<String, Long> invited) {

    /// @param left of its places
    public record Organisation(String name, int places, int left, String mail) {}

    public String path() {
        return event.deskPath() + "/people";
    }
}
