package org.hexapla.library.marc.query;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the fields of records that were never catalogued in MARC, so that they are found by them too. Brought
/// up to date when a question is asked: most days that is a handful of records.
@Component
class WritingOut {

    private static final int AT_ONCE = 500;

    private static final String BEHIND = """
            from library.record r left join library.fields_written w on w.record = r.id
            where r.state = 'live' and w.version is distinct from r.version
                and not exists (select 1 from library.marc m where m.record = r.id)
            """;

    private final JdbcClient database;
    private final MarcRecords records;
    private final Clock clock;

    WritingOut(JdbcClient database, MarcRecords records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /// Writes out what is behind, for as long as that may take.
    ///
    /// @return how many are behind still
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long catchUp(Duration most) {
        var end = clock.instant().plus(most);
        var last = 0L;
        while (clock.instant().isBefore(end)) {
            var behind = behind(last);
            if (behind.isEmpty()) {
                break;
            }
            write(behind);
            last = behind.getLast().value();
        }
        return database.sql("select count(*) " + BEHIND).query(Long.class).single();
    }

    private List<RecordId> behind(long last) {
        return database.sql("select r.id " + BEHIND + " and r.id > :last order by r.id limit :most")
                .param("last", last)
                .param("most", AT_ONCE)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list();
    }

    private void write(List<RecordId> behind) {
        var entries = List.copyOf(records.find(behind).values());
        database.sql("""
                        insert into library.fields_written (record, version, content)
                        select record, version, content::jsonb
                        from unnest(:records::bigint[], :versions::int[], :contents::text[])
                            as row (record, version, content)
                        on conflict (record) do update set version = excluded.version, content = excluded.content
                        """)
                .param(
                        "records",
                        entries.stream().map(entry -> entry.id().value()).toArray(Long[]::new))
                .param(
                        "versions",
                        entries.stream().map(entry -> entry.version()).toArray(Integer[]::new))
                .param(
                        "contents",
                        entries.stream()
                                .map(entry -> MarcJson.write(entry.record()))
                                .toArray(String[]::new))
                .update();
    }
}
