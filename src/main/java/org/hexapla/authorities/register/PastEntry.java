package org.hexapla.authorities.register;

import java.time.Instant;
import org.hexapla.people.PersonId;

/// What an entry was before a change.
///
/// @param version the one that the change ended
/// @param by who changed it
/// @param content what it was, as JSON
public record PastEntry(int version, Instant at, PersonId by, String content) {}
