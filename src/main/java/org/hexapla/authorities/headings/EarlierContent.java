package org.hexapla.authorities.headings;

import java.time.Instant;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.people.PersonId;

/// What a heading was before a change that was made before it was a heading.
///
/// @param version the one that the change ended
/// @param by who changed it
public record EarlierContent(int version, Instant at, PersonId by, HeadingContent content) {}
