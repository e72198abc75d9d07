package org.hexapla.library.cataloguing.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was found in the records of each session, until it is looked for again.
@Component
@Transactional
class Findings {

    private static final int AT_ONCE = 10_000;

    private final JdbcClient database;

    Findings(JdbcClient database) {
        this.database = database;
    }

    /// Keeps what was found in place of what was found before.
    void replace(long session, Map<Report, List<Finding>> found) {
        for (var table : List.of("quality_finding", "quality_count")) {
            database.sql("delete from library." + table + " where session = :session")
                    .param("session", session)
                    .update();
        }
        for (var report : Report.values()) {
            var findings = found.getOrDefault(report, List.of());
            for (var from = 0; from < findings.size(); from += AT_ONCE) {
                add(session, report, from, findings.subList(from, Math.min(findings.size(), from + AT_ONCE)));
            }
            database.sql("""
                            insert into library.quality_count (session, report, findings, records)
                            values (:session, :report, :findings, :records)
                            """)
                    .param("session", session)
                    .param("report", report.code())
                    .param("findings", findings.size())
                    .param("records", records(report, findings))
                    .update();
        }
    }

    /// Of how many records each report speaks; those that were never counted are absent.
    @Transactional(readOnly = true)
    public Map<Report, Count> counts(long session) {
        var counts = new EnumMap<Report, Count>(Report.class);
        database.sql("select report, findings, records from library.quality_count where session = :session")
                .param("session", session)
                .query(row -> {
                    var count = new Count(row.getInt("findings"), row.getInt("records"));
                    Report.parse(row.getString("report")).ifPresent(report -> counts.put(report, count));
                });
        return counts;
    }

    /// What a report found, in its order.
    @Transactional(readOnly = true)
    public List<Kept> of(long session, Report report, int skip, int most) {
        return database.sql("""
                        select f.number, f.place, f.found, f.expected,
                            f.version > 0 and (r.id is null or r.version <> f.version or r.state <> 'live') as overtaken
                        from library.quality_finding f
                        left join library.record r on r.id = f.number and f.version > 0
                        where f.session = :session and f.report = :report
                        order by f.position offset :skip limit :most
                        """)
                .param("session", session)
                .param("report", report.code())
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> new Kept(
                        row.getLong("number"),
                        new Evidence(row.getString("place"), row.getString("found"), row.getString("expected")),
                        row.getBoolean("overtaken")))
                .list();
    }

    /// The records that a report speaks of, each once.
    @Transactional(readOnly = true)
    public List<RecordId> records(long session, Report report) {
        return database.sql("""
                        select distinct f.number from library.quality_finding f
                        join library.record r on r.id = f.number and r.state = 'live'
                        where f.session = :session and f.report = :report and f.version > 0 order by 1
                        """)
                .param("session", session)
                .param("report", report.code())
                .query((row, _) -> new RecordId(row.getLong("number")))
                .list();
    }

    private static int records(Report report, List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> report != Report.AGENDA_ITEMS
                        || finding.evidence().expected().equals(AgendaItems.LOOSE))
                .mapToLong(Finding::number)
                .distinct()
                .count();
    }

    private void add(long session, Report report, int first, List<Finding> findings) {
        database.sql("""
                        insert into library.quality_finding
                            (session, report, position, number, version, place, found, expected)
                        select :session, :report, :first + row.ordinality, row.number, row.version,
                            row.place, row.found, row.expected
                        from unnest(:numbers::bigint[], :versions::int[], :places::text[], :found::text[],
                            :expected::text[]) with ordinality
                            as row (number, version, place, found, expected, ordinality)
                        """)
                .param("session", session)
                .param("report", report.code())
                .param("first", first)
                .param("numbers", findings.stream().map(Finding::number).toArray(Long[]::new))
                .param("versions", findings.stream().map(Finding::version).toArray(Integer[]::new))
                .param("places", texts(findings, Evidence::place))
                .param("found", texts(findings, Evidence::found))
                .param("expected", texts(findings, Evidence::expected))
                .update();
    }

    private static String[] texts(List<Finding> findings, java.util.function.Function<Evidence, String> part) {
        return findings.stream().map(Finding::evidence).map(part).toArray(String[]::new);
    }

    /// @param findings how much was found
    /// @param records in how many records
    record Count(int findings, int records) {}

    /// @param isOvertaken whether the record was changed since
    record Kept(long number, Evidence evidence, boolean isOvertaken) {}
}
