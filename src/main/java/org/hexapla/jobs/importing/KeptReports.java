package org.hexapla.jobs.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.JobId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What came of each import, in the database.
@Repository
class KeptReports {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    KeptReports(JdbcClient database, JdbcTemplate batches, JsonMapper json) {
        this.database = database;
        this.batches = batches;
        this.json = json;
    }

    /// Keeps the report in place of an earlier one of the same work.
    @Transactional
    void keep(JobId job, ImportReport report) {
        database.sql("""
                        insert into jobs.import_report (job, added, changed, unchanged, refused)
                        values (:job, :added, :changed, :unchanged, :refused)
                        on conflict (job) do update
                        set added = excluded.added, changed = excluded.changed, unchanged = excluded.unchanged,
                            refused = excluded.refused
                        """)
                .param("job", job.value())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused())
                .update();
        database.sql("delete from jobs.bad_input where job = :job")
                .param("job", job.value())
                .update();
        var numbered = java.util.stream.IntStream.range(0, report.badInputs().size())
                .mapToObj(number -> row(job, number, report.badInputs().get(number)))
                .toList();
        batches.batchUpdate("""
                insert into jobs.bad_input (job, number, file, line, place, key, arguments)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
                """, numbered);
    }

    private Object[] row(JobId job, int number, BadInput input) {
        return new Object[] {
            job.value(),
            number,
            storable(input.file()),
            input.line(),
            storable(input.column()),
            input.key(),
            json.writeValueAsString(input.arguments().stream()
                    .map(argument -> argument instanceof Number ? argument : storable(argument.toString()))
                    .toList())
        };
    }

    /// The database takes no zero bytes in a text, which bad input may well hold.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    ImportReport find(JobId job) {
        return database.sql("select added, changed, unchanged, refused from jobs.import_report where job = :job")
                .param("job", job.value())
                .query((row, _) -> new ImportReport(
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("refused"),
                        badInputs(job)))
                .optional()
                .orElse(ImportReport.empty());
    }

    private List<BadInput> badInputs(JobId job) {
        return database.sql("""
                        select file, line, place, key, arguments from jobs.bad_input where job = :job order by number
                        """).param("job", job.value()).query(this::badInput).list();
    }

    private BadInput badInput(ResultSet row, int number) throws SQLException {
        return new BadInput(
                row.getString("file"),
                row.getLong("line"),
                row.getString("place"),
                row.getString("key"),
                json.readValue(row.getString("arguments"), ARGUMENTS));
    }
}
