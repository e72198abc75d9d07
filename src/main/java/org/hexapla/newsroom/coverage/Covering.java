package org.hexapla.newsroom.coverage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Symbol;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.planning.Meetings;
import org.hexapla.newsroom.planning.Plan;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans the coverage of a meeting in one step, and notes when the gavel fell.
@Component
@Transactional
class Covering {

    private final Coverages coverages;
    private final CoverageLines lines;
    private final Meetings meetings;
    private final Planning planning;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Covering(
            Coverages coverages,
            CoverageLines lines,
            Meetings meetings,
            Planning planning,
            People people,
            Audit audit,
            Clock clock) {
        this.coverages = coverages;
        this.lines = lines;
        this.meetings = meetings;
        this.planning = planning;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// A plan for each thing that a meeting of its body asks for; what is planned already stays as it is.
    Coverage cover(Symbol record) {
        var by = people.requireStaff("newsroom").id();
        var meeting = meetings.find(record).orElseThrow(() -> CoverageRefused.noMeeting(record.display()));
        var isNew = coverages.of(record).isEmpty();
        var coverage = coverages.obtain(meeting.meeting(), by, clock.instant());
        for (var line : lines.of(coverage.body())) {
            coverages.promise(coverage.id(), line);
            planning.plan(
                    new Plan.Content(
                            meeting.title(),
                            line.type(),
                            coverage.day(),
                            null,
                            Zone.ALL.getFirst(),
                            line.desk(),
                            new TreeSet<>(List.<ChannelCode>of()),
                            line.owed(),
                            "",
                            Plan.State.PLANNED),
                    coverage.source());
        }
        if (isNew) {
            audit.record(about(coverage), "created", "", "{\"meeting\": \"%s\"}".formatted(record.display()));
        }
        return coverage;
    }

    /// @param seen the version that was looked at
    /// @param opened when the gavel fell first; null where nobody knows
    /// @param closed when it fell last; null while they sit
    void time(long id, int seen, @Nullable Instant opened, @Nullable Instant closed) {
        var by = people.requireStaff("newsroom").id();
        var coverage = find(id);
        if (opened != null && closed != null && closed.isBefore(opened)) {
            throw CoverageRefused.endsBefore();
        }
        if (!coverages.time(id, seen, opened, closed, by, clock.instant())) {
            throw CoverageRefused.changed();
        }
        audit.record(about(coverage), "changed", said(coverage.opened(), coverage.closed()), said(opened, closed));
    }

    @Transactional(readOnly = true)
    Coverage find(long id) {
        return coverages.find(id).orElseThrow(() -> CoverageRefused.noMeeting(Long.toString(id)));
    }

    private static String said(@Nullable Instant opened, @Nullable Instant closed) {
        return "{\"opened\": \"%s\", \"closed\": \"%s\"}"
                .formatted(opened == null ? "" : opened, closed == null ? "" : closed);
    }

    private static ItemRef about(Coverage coverage) {
        return new ItemRef("newsroom.coverage", Long.toString(coverage.id()));
    }
}
