package org.hexapla.newsroom.review;

import java.time.Instant;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody said of a text.
///
/// @param revision the text that was read
/// @param block the place of the block that is meant, from 0; null for the whole text
/// @param parent what it answers; null for a first word
/// @param resolved when somebody took it as settled; null while it is open
record Comment(
        long id,
        int revision,
        @Nullable Integer block,
        @Nullable Long parent,
        Instant at,
        PersonId by,
        String words,
        @Nullable Instant resolved) {}
