package org.hexapla.newsroom.review;

import java.time.Instant;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A text that somebody would put in the place of another.
///
/// @param revision the number of the text that it was made from
/// @param decided when its changes were accepted or refused; null while it waits
record Suggestion(
        long id,
        int revision,
        Instant at,
        PersonId by,
        Copy copy,
        @Nullable Instant decided) {}
