package org.hexapla.occasions.seating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.event.Event;

/// The room of an event: its seats, its guests, and the order of precedence.
public record SeatingView(
        Event event, List<Seats.Block> blocks, List<Seat> seats, List<Guest> guests, List<Rank> ranks) {

    public String path() {
        return event.deskPath() + "/seating";
    }

    /// The seats of a block by their rows.
    public Map<Integer, List<Seat>> rows(Seats.Block block) {
        var rows = new TreeMap<Integer, List<Seat>>();
        seats.stream()
                .filter(seat -> seat.block().equals(block.label()))
                .forEach(seat -> rows.computeIfAbsent(seat.line(), _ -> new java.util.ArrayList<>())
                        .add(seat));
        return rows;
    }

    /// The name of a rank by its code; no words where there is none.
    public LocalizedText rank(String code) {
        return ranks.stream()
                .filter(rank -> rank.code().equals(code))
                .map(Rank::name)
                .findFirst()
                .orElse(LocalizedText.none());
    }

    public Optional<Guest> guest(long registration) {
        return guests.stream()
                .filter(guest -> guest.registration() == registration)
                .findFirst();
    }

    /// Those that a guest may be given: held for their rank, or for nobody; then all others.
    public List<Seat> free(Guest guest) {
        return seats.stream()
                .filter(Seat::isFree)
                .sorted(java.util.Comparator.comparing(
                                (Seat seat) -> guest.rank().isEmpty()
                                        ? !seat.rank().isEmpty()
                                        : !seat.rank().equals(guest.rank()))
                        .thenComparing(seat -> !seat.rank().isEmpty()))
                .toList();
    }

    public long seated() {
        return guests.stream().filter(guest -> guest.seat() != null).count();
    }

    public long left() {
        return seats.stream().filter(Seat::isFree).count();
    }
}
