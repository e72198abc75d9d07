package org.hexapla.campaigns.room;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody of the staff does for a campaign until a day.
///
/// @param done the day on which it was, or null while it waits
public record CampaignTask(
        long id,
        String what,
        PersonId who,
        LocalDate until,
        @Nullable LocalDate done) {

    ItemRef item() {
        return new ItemRef("campaigns.task", Long.toString(id));
    }

    public boolean isLate(LocalDate today) {
        return done == null && until.isBefore(today);
    }
}
