package org.hexapla.newsroom.approval;

import java.time.Instant;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;

/// One text of one language that will be published by itself, or was.
///
/// @param isUnderEmbargo whether accredited journalists read it before its time
/// @param isMaterial whether the other languages will be outdated by it
/// @param notice what readers will be told was corrected; empty for nothing
/// @param version counts how often it was moved, from 1
public record ScheduledPublication(
        long id,
        ItemId item,
        Language language,
        int revision,
        Instant at,
        boolean isUnderEmbargo,
        boolean isMaterial,
        String notice,
        State state,
        int version,
        PersonId setBy) {

    /// What became of it.
    public enum State {
        WAITING,
        PUBLISHED,
        CANCELLED,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
