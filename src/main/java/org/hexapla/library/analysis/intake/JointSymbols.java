package org.hexapla.library.analysis.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.analysis.Moved;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Publishing;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The same content under two symbols is nearly always one document of two organs: proposed, decided by people.
@Component
@Transactional
class JointSymbols {

    private final JdbcClient database;
    private final ArrivingWorks arriving;
    private final Works works;
    private final Moving moving;
    private final Publishing publishing;
    private final People people;
    private final Clock clock;

    JointSymbols(
            JdbcClient database,
            ArrivingWorks arriving,
            Works works,
            Moving moving,
            Publishing publishing,
            People people,
            Clock clock) {
        this.database = database;
        this.arriving = arriving;
        this.works = works;
        this.moving = moving;
        this.publishing = publishing;
        this.people = people;
        this.clock = clock;
    }

    /// @param first the one that came first
    record Proposal(long id, Work first, Work second) {}

    /// What came of deciding a proposal.
    sealed interface Joining {

        record Joined(Work into) implements Joining {}

        /// Readers see both already: a cataloguer joins their records.
        record BothReleased() implements Joining {}

        /// Somebody decided it, or one of the two was taken further, meanwhile.
        record Overtaken() implements Joining {}
    }

    /// Looks whether another document, here or in the catalogue, has the content.
    void look(TakingIssued.Issue issue, WorkId work, String file) {
        database.sql("""
                        select distinct work from library.analysis_file where file = :file and work <> :work
                        """)
                .param("file", file)
                .param("work", work.value())
                .query((row, _) -> new WorkId(row.getLong("work")))
                .list()
                .forEach(other -> propose(work, other, file));
        database.sql("""
                        select distinct record from library.document_file known where file = :file
                        and not exists (select 1 from library.analysis_work work where work.record = known.record)
                        """)
                .param("file", file)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list()
                .forEach(record -> propose(work, arriving.standingFor(issue.station(), issue.day(), record), file));
    }

    void propose(WorkId work, WorkId other, String file) {
        var isNew = database.sql("""
                        insert into library.analysis_joint (work, other, file, proposed_at)
                        select least(:work, :other), greatest(:work, :other), :file, :now
                        where not exists (
                            select 1 from library.analysis_work
                            where id in (:work, :other) and stage = 'merged')
                        on conflict (work, other) do nothing
                        """)
                        .param("work", work.value())
                        .param("other", other.value())
                        .param("file", file)
                        .param("now", now())
                        .update()
                > 0;
        if (isNew) {
            moving.note(work, "joint", "");
        }
    }

    /// What waits for a decision. What is under embargo waits for its hour.
    @Transactional(readOnly = true)
    public List<Proposal> open() {
        people.requireStaff("library");
        return database
                .sql(
                        "select id, work, other from library.analysis_joint where state = 'proposed' order by id limit 200")
                .query((row, _) -> new long[] {row.getLong("id"), row.getLong("work"), row.getLong("other")})
                .list()
                .stream()
                .flatMap(row -> proposal(row[0], new WorkId(row[1]), new WorkId(row[2])))
                .toList();
    }

    Joining join(long id) {
        people.requireStaff("library");
        var proposal = open().stream().filter(one -> one.id() == id).findFirst();
        if (proposal.isEmpty()) {
            return new Joining.Overtaken();
        }
        var isSecond = proposal.get().second().stage() == Stage.RELEASED;
        var into = isSecond ? proposal.get().second() : proposal.get().first();
        var from = isSecond ? proposal.get().first() : proposal.get().second();
        if (from.stage() == Stage.RELEASED) {
            return new Joining.BothReleased();
        }
        if (!(moving.move(from, Stage.MERGED, "joined", into.symbol().display()) instanceof Moved.Done)) {
            return new Joining.Overtaken();
        }
        decide(id, "joined");
        handOver(from.id(), into.id());
        if (into.stage() == Stage.DRAFTED) {
            moving.move(into, Stage.RECEIVED, "joint", from.symbol().display());
        } else {
            moving.note(into.id(), "joint", from.symbol().display());
        }
        var joined = Objects.requireNonNull(works.all(List.of(into.id())).get(into.id()));
        if (joined.stage() == Stage.RELEASED) {
            publishing.complete(joined);
        }
        return new Joining.Joined(joined);
    }

    void keepApart(long id) {
        people.requireStaff("library");
        decide(id, "kept-apart");
    }

    private Stream<Proposal> proposal(long id, WorkId first, WorkId second) {
        var both = works.all(List.of(first, second));
        return both.size() == 2
                        && both.values().stream()
                                .noneMatch(work -> work.stage() == Stage.EMBARGOED || work.stage() == Stage.MERGED)
                ? Stream.of(new Proposal(
                        id, Objects.requireNonNull(both.get(first)), Objects.requireNonNull(both.get(second))))
                : Stream.empty();
    }

    private void handOver(WorkId from, WorkId into) {
        database.sql("""
                        update library.analysis_symbol set work = :into, position = position + 100 where work = :from
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .update();
        database.sql("""
                        insert into library.analysis_file
                            (work, language, file, name, media_type, bytes, received_at, embargo, sent)
                        select :into, language, file, name, media_type, bytes, received_at, embargo, sent
                        from library.analysis_file where work = :from order by id
                        on conflict (work, language, file) do nothing
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    private void decide(long id, String state) {
        database.sql("""
                        update library.analysis_joint set state = :state, decided_at = :now, decided_by = :by
                        where id = :id and state = 'proposed'
                        """)
                .param("state", state)
                .param("now", now())
                .param("by", people.current().orElseThrow().id().value())
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
