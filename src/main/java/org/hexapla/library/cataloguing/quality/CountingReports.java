package org.hexapla.library.cataloguing.quality;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.people.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts what is wrong with the records of a session, as long work: when somebody asks for it, and once a day.
@Component
class CountingReports implements JobKind {

    private static final String NAME = "quality.count";
    private static final String SESSION = "session";
    private static final Duration DAY = Duration.ofHours(22);

    private final CountedSessions sessions;
    private final LookingThrough looking;
    private final Findings findings;
    private final Jobs jobs;
    private final People people;
    private final TransactionTemplate transactions;

    CountingReports(
            CountedSessions sessions,
            LookingThrough looking,
            Findings findings,
            Jobs jobs,
            People people,
            TransactionTemplate transactions) {
        this.sessions = sessions;
        this.looking = looking;
        this.findings = findings;
        this.jobs = jobs;
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        IndexedSession.ofSlug(Objects.requireNonNullElse(work.parameters().get(SESSION), ""))
                .flatMap(sessions::find)
                .ifPresent(session -> count(session, work));
    }

    /// Starts it in the background.
    void start(IndexedSession session) {
        transactions.executeWithoutResult(_ -> start(sessions.obtain(session)));
    }

    /// Those whose lists are worked through would otherwise hear of yesterday's faults for ever.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void countFromTimeToTime() {
        people.asProgram(
                () -> transactions.executeWithoutResult(_ -> sessions.due(DAY).forEach(this::start)));
    }

    private void start(CountedSessions.Counted session) {
        sessions.countedBy(
                session.id(), jobs.start(NAME, Map.of(SESSION, session.session().slug())));
    }

    /// What was found before stays until all is known.
    private void count(CountedSessions.Counted session, Work work) {
        looking.look(session, work)
                .ifPresent(seen -> transactions.executeWithoutResult(_ -> {
                    findings.replace(session.id(), seen.found());
                    sessions.counted(session.id(), seen.records());
                }));
    }
}
