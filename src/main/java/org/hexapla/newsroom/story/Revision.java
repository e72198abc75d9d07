package org.hexapla.newsroom.story;

import java.time.Instant;
import org.hexapla.people.PersonId;

/// A text as it was saved.
///
/// @param number among the texts saved in its language, from 1
/// @param by who saved it
public record Revision(int number, Copy copy, Instant at, PersonId by) {}
