package org.hexapla.library.cataloguing.lists;

import java.time.Instant;
import org.hexapla.library.RecordId;
import org.hexapla.people.PersonId;

/// A record in a work list.
///
/// @param note what its cataloguer wrote to it
public record Held(RecordId record, long list, String name, PersonId owner, Instant added, String note) {}
