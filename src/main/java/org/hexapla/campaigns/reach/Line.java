package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number that a platform says of a day, with where it stands.
///
/// @param number of the line in the file
/// @param column in which it stands
/// @param post what it is said of; null where it is of the whole account. One without a number is not kept yet.
record Line(
        long number,
        String column,
        Account account,
        @Nullable Post post,
        LocalDate day,
        Measure measure,
        long quantity,
        String definition) {

    /// Of a day there is one number of each measure.
    Key key() {
        return new Key(account.id(), post == null ? "" : post.external(), day, measure);
    }

    record Key(long account, String post, LocalDate day, Measure measure) {}
}
