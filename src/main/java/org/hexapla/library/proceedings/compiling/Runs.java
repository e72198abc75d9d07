package org.hexapla.library.proceedings.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What compilations gave. A failed one is noted and gives nothing, so that the last good one stands.
@Component
public class Runs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 2000;
    private static final int KEPT = 10;

    private final JdbcClient database;
    private final Clock clock;

    Runs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The compilations of a section, newest first.
    public List<Run> of(SessionIndex index, SectionKind section) {
        return database.sql("""
                        select r.*, (select count(*) from library.proceedings_line where run = r.id) as lines
                        from library.proceedings_run r where index = :index and section = :section order by id desc
                        """)
                .param("index", index.id())
                .param("section", section.code())
                .query(Runs::run)
                .list();
    }

    /// The newest that gave lines.
    public Optional<Run> good(SessionIndex index, SectionKind section) {
        return of(index, section).stream().filter(Run::isDone).findFirst();
    }

    public List<Entry> lines(Run run) {
        return database.sql("select content from library.proceedings_line where run = :run order by place")
                .param("run", run.id())
                .query((row, _) -> JSON.readValue(row.getString("content"), Entry.class))
                .list();
    }

    @Transactional
    void keep(SessionIndex index, long snapshot, SectionKind section, Compiled compiled) {
        var run = begin(index, snapshot, section, "", compiled.faults());
        var entries = compiled.entries();
        for (var from = 0; from < entries.size(); from += BATCH) {
            var batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
            database.sql("""
                            insert into library.proceedings_line (run, place, content)
                            select :run, :from + line.place - 1, line.content::jsonb
                            from unnest(:contents::text[]) with ordinality as line (content, place)
                            """)
                    .param("run", run)
                    .param("from", from)
                    .param(
                            "contents",
                            batch.stream().map(JSON::writeValueAsString).toArray(String[]::new))
                    .update();
        }
        dropOld(index, section);
    }

    void fail(SessionIndex index, long snapshot, SectionKind section, String problem) {
        begin(index, snapshot, section, problem, List.of());
    }

    private long begin(SessionIndex index, long snapshot, SectionKind section, String problem, List<Fault> faults) {
        return database.sql("""
                        insert into library.proceedings_run (index, snapshot, section, at, state, problem, faults)
                        values (:index, :snapshot, :section, :now, case when :problem = '' then 'done' else 'failed' end,
                                :problem, :faults::jsonb)
                        returning id
                        """)
                .param("index", index.id())
                .param("snapshot", snapshot)
                .param("section", section.code())
                .param("now", Timestamp.from(clock.instant()))
                .param("problem", problem)
                .param("faults", JSON.writeValueAsString(faults))
                .query(Long.class)
                .single();
    }

    private void dropOld(SessionIndex index, SectionKind section) {
        database.sql("""
                        delete from library.proceedings_line where run in (
                            select id from library.proceedings_run
                            where index = :index and section = :section and state = 'done'
                            order by id desc offset :kept)
                        """)
                .param("index", index.id())
                .param("section", section.code())
                .param("kept", KEPT)
                .update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                SectionKind.parse(row.getString("section")).orElseThrow(),
                row.getTimestamp("at").toInstant(),
                row.getString("problem"),
                JSON.readValue(row.getString("faults"), new TypeReference<List<Fault>>() {}),
                row.getInt("lines"));
    }
}
