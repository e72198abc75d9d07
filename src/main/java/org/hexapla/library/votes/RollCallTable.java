package org.hexapla.library.votes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Writes roll calls whole, without asking who may.
@Component
class RollCallTable {

    private final NamedParameterJdbcTemplate database;
    private final BallotTable ballots;

    RollCallTable(NamedParameterJdbcTemplate database, BallotTable ballots) {
        this.database = database;
        this.ballots = ballots;
    }

    /// What is kept of roll calls of a source, by the source's ids.
    Map<String, Kept> kept(String source, Collection<String> sourceIds) {
        var kept = new HashMap<String, Kept>();
        database.query("""
                select source, source_id, record, digest, version
                from library.roll_call join library.record on id = record
                where source = :source and source_id in (:ids)
                union all
                select source, source_id, roll_call, digest, version
                from library.roll_call_told join library.record on id = roll_call
                where source = :source and source_id in (:ids)
                """, Map.of("source", source, "ids", sourceIds), row -> {
            kept.put(row.getString("source_id"), kept(row));
        });
        return kept;
    }

    /// What is kept under a record as its own source said it.
    Kept kept(RecordId record) {
        return java.util.Objects.requireNonNull(
                database.queryForObject("""
                select source, source_id, record, digest, version
                from library.roll_call join library.record on id = record where id = :id
                """, Map.of("id", record.value()), (row, _) -> kept(row)));
    }

    /// Which version each is in.
    Map<RecordId, Integer> versions(Collection<RecordId> rollCalls) {
        var versions = new HashMap<RecordId, Integer>();
        if (!rollCalls.isEmpty()) {
            database.query(
                    "select id, version from library.record where id in (:ids)",
                    Map.of("ids", rollCalls.stream().map(RecordId::value).toList()),
                    row -> {
                        versions.put(new RecordId(row.getLong("id")), row.getInt("version"));
                    });
        }
        return versions;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new RecordId(row.getLong("record")),
                row.getString("source"),
                row.getString("source_id"),
                row.getString("digest"),
                row.getInt("version"));
    }

    /// Notes that a second source tells of a roll call, too.
    void isToldBy(String source, String sourceId, RecordId rollCall, String digest) {
        database.update(
                """
                insert into library.roll_call_told (source, source_id, roll_call, digest)
                values (:source, :source_id, :roll_call, :digest)
                on conflict (source, source_id) do update set digest = excluded.digest
                """,
                Map.of(
                        "source", source,
                        "source_id", sourceId,
                        "roll_call", rollCall.value(),
                        "digest", digest));
    }

    void insert(Map<RecordId, RollCall> rollCalls, Map<RecordId, String> digests) {
        database.batchUpdate(
                """
                insert into library.roll_call (record, source, source_id, digest, reference, body, session, date,
                    date_known, resolution, resolution_key, draft, committee_report, meeting, title, description,
                    agenda_title, note, important, of_paragraph, of_amendment, published_yes, published_no,
                    published_abstain, published_not_voting, published_members)
                values (:record, :source, :source_id, :digest, :reference, :body, :session, :date,
                    :date_known, :resolution, :resolution_key, :draft, :committee_report, :meeting, :title::jsonb,
                    :description::jsonb, :agenda_title::jsonb, :note, :important, :of_paragraph, :of_amendment,
                    :published_yes, :published_no, :published_abstain, :published_not_voting, :published_members)
                """,
                rollCalls.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), digests.getOrDefault(entry.getKey(), "")))
                        .toArray(SqlParameterSource[]::new));
        insertSubjects(rollCalls);
        ballots.copyIn(rollCalls);
    }

    void delete(RecordId rollCall) {
        database.update("delete from library.roll_call where record = :record", Map.of("record", rollCall.value()));
    }

    /// The whole roll call as JSON, for its history.
    Map<RecordId, String> json(Collection<RecordId> rollCalls) {
        var json = new LinkedHashMap<RecordId, String>();
        if (!rollCalls.isEmpty()) {
            database.query(
                    """
                    select record, (to_jsonb(r) || jsonb_build_object(
                        'ballots', (select jsonb_object_agg(b.state, b.letter) from library.ballot b
                                    where b.roll_call = r.record),
                        'names', (select jsonb_object_agg(b.state, b.named) from library.ballot b
                                  where b.roll_call = r.record and b.named <> ''),
                        'subjects', (select jsonb_agg(s.scheme || ':' || s.value order by s.position)
                                     from library.roll_call_subject s where s.roll_call = r.record),
                        'told', (select jsonb_agg(t.source || ':' || t.source_id order by t.source)
                                 from library.roll_call_told t where t.roll_call = r.record)))::text as json
                    from library.roll_call r where record in (:records) order by record
                    """,
                    Map.of("records", rollCalls.stream().map(RecordId::value).toList()),
                    row -> {
                        json.put(new RecordId(row.getLong("record")), row.getString("json"));
                    });
        }
        return json;
    }

    private void insertSubjects(Map<RecordId, RollCall> rollCalls) {
        var rows = new java.util.ArrayList<SqlParameterSource>();
        rollCalls.forEach((record, rollCall) -> {
            var subjects = List.copyOf(new java.util.LinkedHashSet<>(rollCall.subjects()));
            for (var i = 0; i < subjects.size(); i++) {
                rows.add(new MapSqlParameterSource("record", record.value())
                        .addValue("position", i + 1)
                        .addValue("scheme", subjects.get(i).scheme().code())
                        .addValue("value", subjects.get(i).value()));
            }
        });
        database.batchUpdate("""
                insert into library.roll_call_subject (roll_call, position, scheme, value)
                values (:record, :position, :scheme, :value)
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(RecordId record, RollCall rollCall, String digest) {
        var papers = rollCall.papers();
        var row = new MapSqlParameterSource("record", record.value())
                .addValue("source", rollCall.source())
                .addValue("source_id", rollCall.sourceId())
                .addValue("digest", digest)
                .addValue("reference", rollCall.reference())
                .addValue("body", rollCall.body())
                .addValue("session", rollCall.session())
                .addValue("date", rollCall.date().first())
                .addValue("date_known", rollCall.date().iso())
                .addValue("resolution", display(papers.resolution()))
                .addValue("resolution_key", papers.resolution().map(Symbol::key).orElse(null))
                .addValue("draft", display(papers.draft()))
                .addValue("committee_report", display(papers.committeeReport()))
                .addValue("meeting", display(papers.meeting()))
                .addValue("title", LocalizedTextJson.write(rollCall.title()))
                .addValue("description", LocalizedTextJson.write(rollCall.description()))
                .addValue("agenda_title", LocalizedTextJson.write(rollCall.agendaTitle()))
                .addValue("note", rollCall.note())
                .addValue("important", rollCall.traits().contains(Trait.IMPORTANT))
                .addValue("of_paragraph", rollCall.traits().contains(Trait.PARAGRAPH))
                .addValue("of_amendment", rollCall.traits().contains(Trait.AMENDMENT));
        var published = rollCall.published();
        for (var letter : Letter.values()) {
            row.addValue(
                    "published_" + letter.name().toLowerCase(java.util.Locale.ROOT),
                    published.map(totals -> totals.tally().of(letter)).orElse(null));
        }
        return row.addValue(
                "published_members", published.map(PublishedTotals::members).orElse(null));
    }

    private static @Nullable String display(Optional<Symbol> symbol) {
        return symbol.map(Symbol::display).orElse(null);
    }

    /// @param digest of all that the source said
    record Kept(RecordId record, String source, String sourceId, String digest, int version) {}
}
