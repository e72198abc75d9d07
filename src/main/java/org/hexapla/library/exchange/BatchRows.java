package org.hexapla.library.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The records of batches.
@Component
@Transactional
public class BatchRows {

    /// Says of a record that another bears its symbol.
    public static final String TWIN = "marc.finding.symbol-taken";

    private static final String SELECT = """
            select number, line, kind, record, version, title, before::text as before, content::text as content,
                coalesce(findings, '[]')::text as findings, is_chosen, outcome,
                coalesce(saved_version, 0) as saved_version
            from library.exchange_record
            """;

    private final JdbcClient database;

    BatchRows(JdbcClient database) {
        this.database = database;
    }

    public void add(BatchId batch, List<NewRow> rows) {
        var columns = new Columns(rows);
        database.sql("""
                        insert into library.exchange_record
                            (batch, number, line, kind, record, version, title, before, content)
                        select :batch, number, line, kind, nullif(record, 0), version::int, title,
                            nullif(before, '')::jsonb, content::jsonb
                        from unnest(:numbers::bigint[], :lines::bigint[], :kinds::text[], :records::bigint[],
                                :versions::bigint[], :titles::text[], :befores::text[], :contents::text[])
                            as row (number, line, kind, record, version, title, before, content)
                        """)
                .param("batch", batch.value())
                .param("numbers", columns.numbers(NewRow::number))
                .param("lines", columns.numbers(NewRow::line))
                .param("kinds", columns.texts(row -> row.kind().code()))
                .param(
                        "records",
                        columns.numbers(row ->
                                row.target().map(entry -> entry.id().value()).orElse(0L)))
                .param(
                        "versions",
                        columns.numbers(row -> row.target()
                                .map(entry -> (long) entry.version())
                                .orElse(0L)))
                .param("titles", columns.texts(row -> Kinds.title(row.content())))
                .param(
                        "befores",
                        columns.texts(row -> row.target()
                                .map(entry -> MarcJson.write(entry.record()))
                                .orElse("")))
                .param("contents", columns.texts(row -> MarcJson.write(row.content())))
                .update();
    }

    private record Columns(List<NewRow> rows) {

        Long[] numbers(Function<NewRow, Long> value) {
            return rows.stream().map(value).toArray(Long[]::new);
        }

        String[] texts(Function<NewRow, String> value) {
            return rows.stream().map(value).toArray(String[]::new);
        }
    }

    /// Rows after a number, in their order.
    public List<BatchRow> after(BatchId batch, long number, int most) {
        return rows(batch, "and number > :from", number, most);
    }

    /// The rows of a page, those with faults first.
    List<BatchRow> page(BatchId batch, long skip, int most) {
        return database.sql(SELECT + """
                        where batch = :batch order by has_errors desc, has_warnings desc, number
                        offset :skip limit :most
                        """)
                .param("batch", batch.value())
                .param("skip", Math.max(0, skip))
                .param("most", most)
                .query(BatchRows::row)
                .list();
    }

    /// Rows that nobody looked at yet.
    List<BatchRow> unchecked(BatchId batch, int most) {
        return rows(batch, "and findings is null and number > :from", 0, most);
    }

    /// Rows that were chosen, have no errors and wait to be saved.
    List<BatchRow> waiting(BatchId batch, int most) {
        return rows(batch, "and is_chosen and not has_errors and outcome is null and number > :from", 0, most);
    }

    /// Rows whose saving can be taken back.
    List<BatchRow> saved(BatchId batch, int most) {
        return rows(batch, "and outcome in ('added', 'changed') and number > :from", 0, most);
    }

    /// A record whose symbol another bears is saved only if somebody chooses it.
    void checked(BatchId batch, long number, List<Finding> findings) {
        var hasErrors = findings.stream().anyMatch(Finding::isError);
        var isTwin = findings.stream().anyMatch(finding -> finding.messageKey().equals(TWIN));
        database.sql("""
                        update library.exchange_record
                        set findings = :findings::jsonb, has_errors = :errors, has_warnings = :warnings,
                            is_chosen = :chosen
                        where batch = :batch and number = :number
                        """)
                .param("batch", batch.value())
                .param("number", number)
                .param("findings", FindingsJson.write(findings))
                .param("errors", hasErrors)
                .param("warnings", findings.stream().anyMatch(finding -> !finding.isError()))
                .param("chosen", !hasErrors && !isTwin)
                .update();
    }

    /// Refuses every row that bears a symbol of an earlier one: a file that says a thing twice may mean two things.
    void refuseTwins(BatchId batch, Finding finding) {
        database.sql("""
                        with said as (
                            select number, upper(replace(subfield ->> 'a', ' ', '')) as symbol
                            from library.exchange_record, jsonb_array_elements(content -> 'fields') field,
                                jsonb_array_elements(field -> '191' -> 'subfields') subfield
                            where batch = :batch and kind = 'document' and subfield ->> 'a' is not null
                        ), again as (
                            select distinct later.number from said later
                            join (select symbol, min(number) as first from said group by symbol) earlier
                                on earlier.symbol = later.symbol and earlier.first < later.number
                        )
                        update library.exchange_record
                        set findings = findings || :finding::jsonb, has_errors = true, is_chosen = false
                        where batch = :batch and number in (select number from again)
                        """)
                .param("batch", batch.value())
                .param("finding", FindingsJson.write(List.of(finding)))
                .update();
    }

    /// Chooses of the rows that a page showed just these.
    public void choose(BatchId batch, Collection<Long> shown, Collection<Long> chosen) {
        database.sql("""
                        update library.exchange_record set is_chosen = number = any(:chosen)
                        where batch = :batch and number = any(:shown) and outcome is null and not has_errors
                        """)
                .param("batch", batch.value())
                .param("shown", shown.toArray(Long[]::new))
                .param("chosen", chosen.toArray(Long[]::new))
                .update();
    }

    /// Chooses every row without errors, or none.
    public void chooseAll(BatchId batch) {
        chooseEvery(batch, "true");
    }

    public void chooseNone(BatchId batch) {
        chooseEvery(batch, "false");
    }

    private void chooseEvery(BatchId batch, String isChosen) {
        database.sql("update library.exchange_record set is_chosen = " + isChosen
                        + " where batch = :batch and outcome is null and not has_errors")
                .param("batch", batch.value())
                .update();
    }

    /// Notes what became of a row.
    void ended(BatchId batch, long number, BatchRow.Outcome outcome, Optional<RecordId> record, int version) {
        database.sql("""
                        update library.exchange_record
                        set outcome = :outcome, record = coalesce(nullif(:record, 0), record), saved_version = :version
                        where batch = :batch and number = :number
                        """)
                .param("batch", batch.value())
                .param("number", number)
                .param("outcome", outcome.code())
                .param("record", record.map(RecordId::value).orElse(0L))
                .param("version", version)
                .update();
    }

    /// Notes why a row could not be saved.
    void refused(BatchId batch, long number, List<Finding> findings) {
        database.sql("""
                        update library.exchange_record set outcome = 'refused', findings = :findings::jsonb, has_errors = true
                        where batch = :batch and number = :number
                        """)
                .param("batch", batch.value())
                .param("number", number)
                .param("findings", FindingsJson.write(findings))
                .update();
    }

    private List<BatchRow> rows(BatchId batch, String which, long from, int most) {
        return database.sql(SELECT + " where batch = :batch " + which + " order by number limit :most")
                .param("batch", batch.value())
                .param("from", from)
                .param("most", most)
                .query(BatchRows::row)
                .list();
    }

    private static BatchRow row(ResultSet row, int number) throws SQLException {
        var record = row.getLong("record");
        return new BatchRow(
                row.getLong("number"),
                row.getLong("line"),
                RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                record == 0 ? Optional.empty() : Optional.of(new RecordId(record)),
                row.getInt("version"),
                row.getString("title"),
                Optional.ofNullable(row.getString("before")).map(MarcJson::read),
                MarcJson.read(row.getString("content")),
                FindingsJson.read(row.getString("findings")),
                row.getBoolean("is_chosen"),
                Optional.ofNullable(row.getString("outcome"))
                        .map(outcome -> BatchRow.Outcome.valueOf(
                                outcome.toUpperCase(Locale.ROOT).replace('-', '_'))),
                row.getInt("saved_version"));
    }
}
