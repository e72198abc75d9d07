package org.hexapla.partners.roster;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.partners.programme.Programme;

/// The steering committee of a programme.
///
/// @param many how many seats there are
/// @param typed a name that is looked for among the members
/// @param found whom it finds
public record SteeringView(
        Programme programme, int many, List<Seat> seats, String typed, List<Listed> found, LocalDate today) {

    public List<Seat> running() {
        return seats.stream().filter(seat -> seat.isRunning(today)).toList();
    }

    public List<Seat> others() {
        return seats.stream().filter(seat -> !seat.isRunning(today)).toList();
    }
}
