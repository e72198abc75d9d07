package org.hexapla.library.cataloguing.quality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.RecordLine;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.library.proceedings.IndexedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays the reports out for their pages.
@Component
class ShowingReports {

    private static final int ON_A_PAGE = 50;
    private static final int SESSIONS = 24;
    private static final Set<JobStatus.State> UNDER_WAY = Set.of(JobStatus.State.WAITING, JobStatus.State.RUNNING);

    private final CountedSessions sessions;
    private final SessionRecords records;
    private final Findings findings;
    private final RecordLines lines;
    private final WorkLists lists;
    private final Jobs jobs;

    ShowingReports(
            CountedSessions sessions,
            SessionRecords records,
            Findings findings,
            RecordLines lines,
            WorkLists lists,
            Jobs jobs) {
        this.sessions = sessions;
        this.records = records;
        this.findings = findings;
        this.lines = lines;
        this.lists = lists;
        this.jobs = jobs;
    }

    QualityView.Sessions sessions() {
        var counted = sessions.all().stream().map(this::overview).toList();
        var known = records.known(SESSIONS).stream()
                .filter(session ->
                        counted.stream().noneMatch(one -> one.session().equals(session)))
                .toList();
        return new QualityView.Sessions(counted, known);
    }

    QualityView.Overview overview(IndexedSession session) {
        return sessions.find(session).map(this::overview).orElseGet(() -> empty(session));
    }

    QualityView.Found found(IndexedSession session, Report report, int number) {
        var counted = sessions.find(session);
        var overview = counted.map(this::overview).orElseGet(() -> empty(session));
        var id = counted.map(CountedSessions.Counted::id).orElse(0L);
        var count = Optional.ofNullable(findings.counts(id).get(report)).orElse(new Findings.Count(0, 0));
        var kept = findings.of(id, report, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        var isOfRecords = report.family() != Family.AGENDA;
        var known = isOfRecords
                ? lines.of(kept.stream().map(one -> new RecordId(one.number())).toList())
                : java.util.Map.<RecordId, RecordLine>of();
        return new QualityView.Found(
                overview,
                report,
                count.findings(),
                count.records(),
                kept.stream()
                        .map(one -> isOfRecords ? row(one, known.get(new RecordId(one.number()))) : item(one))
                        .toList(),
                new Paging(number, ON_A_PAGE, count.findings()),
                lists.mine());
    }

    private static QualityView.Row row(Findings.Kept kept, @Nullable RecordLine line) {
        return line == null
                ? new QualityView.Row(
                        kept.number(), String.valueOf(kept.number()), "", "", kept.evidence(), kept.isOvertaken())
                : new QualityView.Row(
                        kept.number(), line.name(), line.title(), line.address(), kept.evidence(), kept.isOvertaken());
    }

    private static QualityView.Row item(Findings.Kept kept) {
        return new QualityView.Row(
                kept.number(), kept.evidence().found(), "", "/headings/" + kept.number(), kept.evidence(), false);
    }

    private QualityView.Overview overview(CountedSessions.Counted counted) {
        var counts = findings.counts(counted.id());
        var job = Optional.ofNullable(counted.job())
                .flatMap(jobs::find)
                .filter(status -> UNDER_WAY.contains(status.state()));
        return new QualityView.Overview(
                counted.session(),
                counted.settings(),
                counted.at(),
                counted.records(),
                job.orElse(null),
                Stream.of(Report.values())
                        .map(report -> new QualityView.Line(
                                report,
                                Optional.ofNullable(counts.get(report))
                                        .map(Findings.Count::records)
                                        .orElse(-1)))
                        .toList());
    }

    private static QualityView.Overview empty(IndexedSession session) {
        return new QualityView.Overview(
                session,
                Settings.usual(session),
                null,
                0,
                null,
                Stream.of(Report.values())
                        .map(report -> new QualityView.Line(report, -1))
                        .toList());
    }
}
