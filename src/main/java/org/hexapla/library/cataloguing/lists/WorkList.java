package org.hexapla.library.cataloguing.lists;

import java.time.Instant;
import org.hexapla.people.PersonId;

/// Records that somebody works on.
///
/// @param records how many they are
public record WorkList(long id, PersonId owner, String name, String note, Instant created, long records) {}
