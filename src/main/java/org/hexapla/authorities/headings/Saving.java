package org.hexapla.authorities.headings;

import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingEntry;

/// What becomes of a heading that somebody wants to be so.
sealed interface Saving {

    record Saved(HeadingEntry entry) implements Saving {}

    /// A live heading of its kind reads just so: it is the one to use, or to be told apart from.
    record Standing(AuthorityId other) implements Saving {}

    /// Records link to it, so it cannot go.
    record InUse(long records) implements Saving {}
}
