package org.hexapla.newsroom.planning;

import java.time.Instant;
import java.util.List;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.approval.Stage;
import org.hexapla.newsroom.story.Notice;
import org.jspecify.annotations.Nullable;

/// How one language of an item stands on its way to readers.
///
/// @param revision the number of the text last saved
/// @param mayApprove whether the person who looks may let it pass
/// @param published null while readers see nothing
/// @param scheduled what waits for its time; null for nothing
public record PublicationView(
        String item,
        Language language,
        String title,
        int revision,
        Stage stage,
        boolean needsApproval,
        boolean mayApprove,
        @Nullable Instant published,
        @Nullable ScheduledPublication scheduled,
        List<Line> history,
        List<Notice> notices) {

    /// What somebody did.
    public record Line(Stage stage, int revision, Instant at, String by, String comment) {}

    /// Whether readers may be shown the text as it is.
    public boolean mayBeShown() {
        return !needsApproval || stage == Stage.APPROVED;
    }

    public List<Zone> zones() {
        return Zone.ALL;
    }
}
