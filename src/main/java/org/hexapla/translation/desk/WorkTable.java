package org.hexapla.translation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps pieces of work and what happened to them. In the caller's transaction, without asking who may.
@Repository
class WorkTable {

    private static final String ROW = """
            select id, item_kind, item_id, title::text as title, source, target, output, state, words, asked, due,
                translator, delivered, delivered_by, comment, revision
            from translation.work
            """;

    private final JdbcClient database;

    WorkTable(JdbcClient database) {
        this.database = database;
    }

    /// What of all work is shown.
    ///
    /// @param pair null for all
    /// @param state null for all
    record Wanted(@Nullable LanguagePair pair, @Nullable WorkState state) {}

    /// @return its number; that of the open one, where there is one for the item and language already
    long add(Work work, PersonId by) {
        return database.sql("""
                        insert into translation.work (item_kind, item_id, title, source, target, output, state, words,
                            asked, asked_by, due)
                        values (:kind, :item, :title::jsonb, :source, :target, :output, 'open', :words, :asked, :by, :due)
                        on conflict (item_kind, item_id, target) where state in ('open', 'taken')
                        do update set words = excluded.words, title = excluded.title
                        returning id
                        """)
                .param("kind", work.item().kind())
                .param("item", work.item().id())
                .param("title", LocalizedTextJson.write(work.title()))
                .param("source", work.pair().source().tag())
                .param("target", work.pair().target().tag())
                .param("output", work.output().code())
                .param("words", work.words())
                .param("asked", Timestamp.from(work.asked()))
                .param("by", by.value())
                .param("due", time(work.due()))
                .query(Long.class)
                .single();
    }

    Optional<Work> find(long id) {
        return database.sql(ROW + "where id = :id")
                .param("id", id)
                .query(WorkTable::row)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Work> lock(long id) {
        return database.sql(ROW + "where id = :id for update")
                .param("id", id)
                .query(WorkTable::row)
                .optional();
    }

    List<Work> find(Collection<Long> ids) {
        return database.sql(ROW + "where id = any(:ids) order by id")
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .query(WorkTable::row)
                .list();
    }

    /// All work on a thing into a language, the latest first.
    List<Work> of(ItemRef item, Language target) {
        return database.sql(ROW + "where item_kind = :kind and item_id = :id and target = :target order by id desc")
                .param("kind", item.kind())
                .param("id", item.id())
                .param("target", target.tag())
                .query(WorkTable::row)
                .list();
    }

    /// What a translator has in hand, the most pressing first.
    List<Work> inHand(long translator) {
        return database.sql(ROW + "where translator = :translator and state = 'taken' order by due nulls last, id")
                .param("translator", translator)
                .query(WorkTable::row)
                .list();
    }

    /// What is waiting comes first, the most pressing before others; then the latest.
    List<Work> list(Wanted wanted, int most, int skipped) {
        return asked(ROW + """
                        where (:source::text is null or source = :source and target = :target)
                          and (:state::text is null or state = :state)
                        order by state in ('open', 'taken') desc,
                            case when state in ('open', 'taken') then due end nulls last, id desc
                        limit :most offset :skipped
                        """, wanted)
                .param("most", most)
                .param("skipped", skipped)
                .query(WorkTable::row)
                .list();
    }

    long count(Wanted wanted) {
        return asked("""
                        select count(*) from translation.work
                        where (:source::text is null or source = :source and target = :target)
                          and (:state::text is null or state = :state)
                        """, wanted).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String statement, Wanted wanted) {
        var pair = wanted.pair();
        var state = wanted.state();
        return database.sql(statement)
                .param("source", pair == null ? null : pair.source().tag())
                .param("target", pair == null ? null : pair.target().tag())
                .param("state", state == null ? null : state.code());
    }

    List<LanguagePair> pairs() {
        return database.sql("select distinct source, target from translation.work order by target, source")
                .query((row, _) -> pair(row))
                .list();
    }

    /// What changes of a piece of work as it goes on.
    void save(Work work) {
        database.sql("""
                        update translation.work set state = :state, translator = :translator, delivered = :delivered,
                            delivered_by = :by, comment = :comment, revision = :revision, words = :words, due = :due
                        where id = :id
                        """)
                .param("id", work.id())
                .param("state", work.state().code())
                .param("translator", work.translator())
                .param("delivered", time(work.delivered()))
                .param("by", work.deliveredBy())
                .param("comment", work.comment())
                .param("revision", work.revision())
                .param("words", work.words())
                .param("due", time(work.due()))
                .update();
    }

    /// Ends the waiting of what was published without the desk.
    List<Long> settle(ItemRef item, Language target, Instant at) {
        return database.sql("""
                        update translation.work set state = 'settled', settled = :at
                        where item_kind = :kind and item_id = :id and target = :target and state in ('open', 'taken')
                        returning id
                        """)
                .param("kind", item.kind())
                .param("id", item.id())
                .param("target", target.tag())
                .param("at", Timestamp.from(at))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// What happened to a piece of work.
    record Event(Instant at, UUID by, String act, String comment) {}

    void note(long work, Event event) {
        database.sql("""
                        insert into translation.work_event (work, at, by, act, comment)
                        values (:work, :at, :by, :act, :comment)
                        """)
                .param("work", work)
                .param("at", Timestamp.from(event.at()))
                .param("by", event.by())
                .param("act", event.act())
                .param("comment", event.comment())
                .update();
    }

    List<Event> events(long work) {
        return database.sql("""
                        select at, by, act, comment from translation.work_event where work = :work order by id desc
                        """)
                .param("work", work)
                .query((row, _) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        row.getString("act"),
                        row.getString("comment")))
                .list();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static LanguagePair pair(ResultSet row) throws SQLException {
        return new LanguagePair(new Language(row.getString("source")), new Language(row.getString("target")));
    }

    private static Work row(ResultSet row, int number) throws SQLException {
        return new Work(
                row.getLong("id"),
                new ItemRef(row.getString("item_kind"), row.getString("item_id")),
                LocalizedTextJson.read(row.getString("title")),
                pair(row),
                Output.parse(row.getString("output")).orElse(Output.TEXT),
                WorkState.parse(row.getString("state")).orElse(WorkState.OPEN),
                row.getInt("words"),
                row.getTimestamp("asked").toInstant(),
                time(row, "due"),
                row.getObject("translator", Long.class),
                time(row, "delivered"),
                row.getObject("delivered_by", UUID.class),
                row.getString("comment"),
                row.getInt("revision"));
    }
}
