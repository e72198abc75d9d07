package org.hexapla.library.cataloguing.lists;

import java.util.List;

/// What came of putting records into a list.
///
/// @param added how many came into it
/// @param moved how many came from another list of the same person
/// @param held those that somebody else has, and so are where they were
/// @param missing how many there are not
public record Adding(int added, int moved, List<Held> held, int missing) {

    public Adding {
        held = List.copyOf(held);
    }
}
