package org.hexapla.library.analysis.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.RecordId;
import org.hexapla.library.analysis.Deadlines;
import org.hexapla.library.analysis.Publishing;
import org.hexapla.library.catalogue.Cataloguing;
import org.hexapla.library.catalogue.TakingContributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes analysed records in, hundreds in one transaction: the documents and the log of the work on them.
@Component
@Transactional
class TakingAnalysed {

    private static final String COLUMNS =
            "station text, day date, kind text, symbol text, key text, title text, due date,"
                    + " taken timestamptz, analysed timestamptz, released timestamptz, record bigint, indexer text";

    private final JdbcClient database;
    private final TakingContributions contributions;
    private final Deadlines deadlines;

    TakingAnalysed(JdbcClient database, TakingContributions contributions, Deadlines deadlines) {
        this.database = database;
        this.contributions = contributions;
        this.deadlines = deadlines;
    }

    /// What came of each, in their order. No two may share a symbol.
    List<Cataloguing> take(List<AnalysedRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var outcomes = contributions.take(
                records.stream().map(AnalysedRecord::contribution).toList());
        var due = new HashMap<String, java.time.LocalDate>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < records.size(); i++) {
            var record = records.get(i);
            Publishing.record(outcomes.get(i)).ifPresent(id -> rows.add(row(record, id, due)));
        }
        insert(rows);
        return outcomes;
    }

    private Map<String, Object> row(AnalysedRecord record, RecordId id, Map<String, java.time.LocalDate> known) {
        var description = record.contribution().description();
        var kind = description.type().code();
        var due = known.computeIfAbsent(
                record.station() + " " + kind + " " + record.issued(),
                _ -> deadlines.due(record.station(), kind, record.issued()));
        var row = new HashMap<String, Object>();
        row.put("station", record.station().code());
        row.put("day", record.issued().toString());
        row.put("kind", kind);
        row.put("symbol", description.symbol().display());
        row.put("key", description.symbol().key());
        row.put("title", description.title().words(org.hexapla.kernel.Language.EN));
        row.put("due", due.toString());
        row.put("taken", record.taken().toString());
        row.put("analysed", record.analysed().toString());
        row.put("released", record.released().toString());
        row.put("record", id.value());
        row.put("indexer", record.indexer());
        return row;
    }

    private void insert(List<Map<String, Object>> rows) {
        database.sql("""
                        with given as (select * from jsonb_to_recordset(:rows::jsonb) as row (%s)),
                        work as (
                            insert into library.analysis_work (station, day, kind, symbol, title, stage, due, received_at,
                                taken_at, analysed_at, reviewed_at, released_at, record, indexer)
                            select station, day, kind, symbol, title, 'released', due, day, taken, analysed, released,
                                released, record, indexer
                            from given
                            where not exists (
                                select 1 from library.analysis_symbol known where known.key = given.key)
                            on conflict do nothing
                            returning id, record)
                        insert into library.analysis_symbol (key, display, work, position)
                        select given.key, given.symbol, work.id, 0 from work join given on given.record = work.record
                        on conflict do nothing
                        """.formatted(COLUMNS))
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }
}
