package org.hexapla.partners.hub;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.partners.programme.Programme;

/// The hubs of a programme for everybody, by goal.
public record HubsView(Programme programme, List<Hub> hubs) {

    public List<Hub> of(int goal) {
        return hubs.stream().filter(hub -> hub.goal() == goal).toList();
    }

    /// Those of one membership, before the staff.
    public record Own(long membership, List<Hub> hubs, LocalDate today) {}
}
