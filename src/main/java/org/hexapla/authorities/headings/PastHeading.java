package org.hexapla.authorities.headings;

import java.time.Instant;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.people.PersonId;

/// What a heading was before a change.
///
/// @param by who changed it
/// @param action what was done with it then: `changed`, `deprecated`, `merged` ...
public record PastHeading(HeadingEntry before, Instant at, PersonId by, String action) {}
