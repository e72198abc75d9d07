package org.hexapla.library.cataloguing.quality;

import java.time.Instant;
import java.util.List;
import org.hexapla.jobs.JobStatus;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.cataloguing.lists.WorkList;
import org.hexapla.library.proceedings.IndexedSession;
import org.jspecify.annotations.Nullable;

/// What the pages of the reports show.
public final class QualityView {

    private QualityView() {}

    /// Which sessions may be looked at.
    ///
    /// @param counted those that were counted, or are to be
    /// @param known further ones of which there are documents
    public record Sessions(List<Overview> counted, List<IndexedSession> known) {}

    /// A session with all reports.
    ///
    /// @param at when it was counted last; null if never
    /// @param records how many were looked at
    /// @param job the counting that is under way; null if none is
    /// @param lines all reports, in their order
    public record Overview(
            IndexedSession session,
            Settings settings,
            @Nullable Instant at,
            int records,
            @Nullable JobStatus job,
            List<Line> lines) {

        public List<Line> of(Family family) {
            return lines.stream()
                    .filter(line -> line.report().family() == family)
                    .toList();
        }

        public String address() {
            return "/cataloguing/quality/" + session.slug();
        }

        /// Of how many records something is said; of some perhaps more than once.
        public long total() {
            return lines.stream().mapToLong(line -> Math.max(0, line.records())).sum();
        }
    }

    /// @param records of how many the report speaks; -1 where nobody has counted
    public record Line(Report report, int records) {

        public boolean isCounted() {
            return records >= 0;
        }
    }

    /// What a report found.
    ///
    /// @param findings how much it found, in so many records
    /// @param mine lists into which they may be put
    public record Found(
            Overview overview,
            Report report,
            int findings,
            int records,
            List<Row> rows,
            Paging paging,
            List<WorkList> mine) {

        public String address() {
            return overview.address() + "/" + report.code();
        }
    }

    /// @param number of the record or heading
    /// @param address where it is changed, after the language; empty if it is gone
    /// @param isOvertaken whether it was changed since it was looked at
    public record Row(long number, String name, String title, String address, Evidence evidence, boolean isOvertaken) {}
}
