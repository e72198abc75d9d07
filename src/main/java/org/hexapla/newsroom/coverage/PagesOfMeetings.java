package org.hexapla.newsroom.coverage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.MeetingPages;
import org.hexapla.newsroom.planning.Meetings;
import org.springframework.stereotype.Component;

/// Leads from what the library has of a meeting to the page on which it stands together with what the newsroom
/// told.
@Component
class PagesOfMeetings implements MeetingPages {

    /// Verbatim and summary records, by the end of their keys.
    private static final Pattern RECORD = Pattern.compile(".*/(pv|sr)\\.\\d+$");

    private final Coverages coverages;
    private final Meetings meetings;

    PagesOfMeetings(Coverages coverages, Meetings meetings) {
        this.coverages = coverages;
        this.meetings = meetings;
    }

    @Override
    public Optional<Told> of(Symbol record) {
        if (!RECORD.matcher(record.key()).matches()) {
            return Optional.empty();
        }
        var covered = coverages.of(record);
        if (covered.isPresent()) {
            return Optional.of(new Told("coverage.link", covered.get().path()));
        }
        return meetings.pathOf(record).map(path -> new Told("coverage.link-plain", path));
    }
}
