package org.hexapla.library.analysis;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexapla.library.RecordId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Moves documents from stage to stage, and notes who did it and when.
///
/// The stage in the condition lets only one of two movers through; no lock is needed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Moving {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Moving(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Moves a document on; what the acting person did by that (took it, analysed it ...) is kept with it.
    ///
    /// @param act the word of the message `analysis.action.<act>`
    public Moved move(Work seen, Stage next, String act, String comment) {
        if (!seen.stage().mayBecome(next)) {
            return new Moved.Overtaken(seen.stage());
        }
        var moved = database.sql("update library.analysis_work set stage = :next" + note(next)
                        + " where id = :id and stage = :stage")
                .param("next", next.code())
                .param("id", seen.id().value())
                .param("stage", seen.stage().code())
                .param("by", actor())
                .param("now", now())
                .update();
        if (moved == 0) {
            return new Moved.Overtaken(stage(seen.id()));
        }
        note(seen.id(), act, comment);
        return new Moved.Done();
    }

    /// Notes something that leaves a document where it is.
    public void note(WorkId work, String act, String comment) {
        database.sql("""
                        insert into library.analysis_event (work, at, by, act, comment)
                        values (:work, :now, :by, :act, :comment)
                        """)
                .param("work", work.value())
                .param("now", now())
                .param("by", actor())
                .param("act", act)
                .param("comment", comment)
                .update();
        audit.record(
                work.item(),
                act,
                "",
                comment.isEmpty() ? "" : JsonMapper.shared().writeValueAsString(comment));
    }

    /// By the clock that dates what happens.
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Notes the record that a document has become.
    public void became(WorkId work, RecordId record) {
        database.sql("update library.analysis_work set record = :record where id = :id")
                .param("record", record.value())
                .param("id", work.value())
                .update();
    }

    /// What happened to a document, oldest first.
    @Transactional(readOnly = true)
    public List<WorkEvent> events(WorkId work) {
        return database.sql("select at, by, act, comment from library.analysis_event where work = :work order by id")
                .param("work", work.value())
                .query((row, _) -> new WorkEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        row.getString("act"),
                        row.getString("comment")))
                .list();
    }

    /// What the act of a stage leaves beside it; nothing where a stage is nobody's act. Who gives a document back
    /// leaves nothing of the taking.
    private static String note(Stage next) {
        return switch (next) {
            case EMBARGOED, RECEIVED, MERGED -> clearing("taken");
            case DRAFTED -> clearing("taken") + clearing("analysed");
            case IN_ANALYSIS ->
                ", taken_by = coalesce(analysed_by, :by), taken_at = coalesce(taken_at, :now)" + clearing("reviewed");
            case ANALYSED -> ", analysed_by = :by, analysed_at = :now";
            case REVIEWED -> ", reviewed_by = :by, reviewed_at = :now";
            case RELEASED -> ", released_by = :by, released_at = :now";
        };
    }

    private static String clearing(String act) {
        return ", %s_by = null, %s_at = null".formatted(act, act);
    }

    private Stage stage(WorkId work) {
        return Stage.of(database.sql("select stage from library.analysis_work where id = :id")
                .param("id", work.value())
                .query(String.class)
                .single());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private UUID actor() {
        return people.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .id()
                .value();
    }
}
