package org.hexapla.newsroom;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;

/// What stands around an item: the volumes it is in, with what comes before and after it, and who wrote it.
public record Surroundings(List<Place> places, List<Author> authors) {

    public static final Surroundings NONE = new Surroundings(List.of(), List.of());

    /// @param place from 1
    public record Place(
            Volume volume, LocalizedText channel, int place, Optional<Neighbour> previous, Optional<Neighbour> next) {}

    public record Neighbour(ItemId id, LocalizedText title) {}

    /// @param code of the person's entry
    public record Author(String code, LocalizedText name) {}
}
