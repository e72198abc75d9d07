package org.hexapla.authorities.headings;

import java.util.SortedMap;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.jobs.JobId;

/// What becomes, or would become, of two headings that somebody wants to be one.
sealed interface Merging {

    /// What it would do.
    ///
    /// @param records that link to the losing one, by kind
    /// @param both how many of them link to the gaining one too: one of two equal fields goes
    record Preview(HeadingEntry losing, HeadingEntry gaining, SortedMap<String, Long> records, long both)
            implements Merging {

        long total() {
            return records.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    record Begun(JobId job) implements Merging {}

    /// @param key the message that says why not
    record Refused(String key) implements Merging {}
}
