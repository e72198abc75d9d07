package org.hexapla.library.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The documents in analysis.
@Component
public class Works {

    private final JdbcClient database;

    Works(JdbcClient database) {
        this.database = database;
    }

    /// The document, if it is not under embargo: what is, nobody reads.
    public Optional<Work> find(WorkId id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).filter(work -> work.stage() != Stage.EMBARGOED);
    }

    public Work need(WorkId id) {
        return find(id).orElseThrow(() -> new WorkNotFound(id.toString()));
    }

    /// Those that there are, embargoed ones too, in the order of the ids.
    public Map<WorkId, Work> all(Collection<WorkId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var numbers = ids.stream().map(WorkId::value).distinct().toList();
        var symbols = symbols(numbers);
        var files = files(numbers);
        var found = new HashMap<WorkId, Work>();
        database.sql("select * from library.analysis_work where id in (:ids)")
                .param("ids", numbers)
                .query((row, _) -> work(row, symbols, files))
                .list()
                .forEach(work -> found.put(work.id(), work));
        var ordered = new LinkedHashMap<WorkId, Work>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }

    /// The ids of the documents that bear one of the symbols, the earliest first.
    public List<WorkId> bearing(Collection<Symbol> symbols) {
        if (symbols.isEmpty()) {
            return List.of();
        }
        return database.sql("select distinct work from library.analysis_symbol where key in (:keys) order by work")
                .param("keys", symbols.stream().map(Symbol::key).toList())
                .query((row, _) -> new WorkId(row.getLong("work")))
                .list();
    }

    /// Documents at a stage, the most pressing first.
    public List<WorkId> at(Stage stage, int most) {
        return database.sql("select id from library.analysis_work where stage = :stage order by due, id limit :most")
                .param("stage", stage.code())
                .param("most", most)
                .query((row, _) -> new WorkId(row.getLong("id")))
                .list();
    }

    private Map<Long, List<Symbol>> symbols(List<Long> ids) {
        var symbols = new HashMap<Long, List<Symbol>>();
        database.sql("""
                        select work, display from library.analysis_symbol where work in (:ids) order by work, position
                        """)
                .param("ids", ids)
                .query((row, _) -> symbols.computeIfAbsent(row.getLong("work"), _ -> new ArrayList<>())
                        .add(Symbol.of(row.getString("display"))))
                .list();
        return symbols;
    }

    private Map<Long, List<Work.File>> files(List<Long> ids) {
        var files = new HashMap<Long, List<Work.File>>();
        database.sql("""
                        select work, language, file, name, media_type, bytes, received_at, embargo, sent::text as sent
                        from library.analysis_file where work in (:ids) order by work, id desc
                        """)
                .param("ids", ids)
                .query((row, _) -> files.computeIfAbsent(row.getLong("work"), _ -> new ArrayList<>())
                        .add(file(row)))
                .list();
        return files;
    }

    private static Work.File file(ResultSet row) throws SQLException {
        return new Work.File(
                new Language(row.getString("language")),
                row.getString("file"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "embargo"),
                row.getString("sent"));
    }

    private static Work work(ResultSet row, Map<Long, List<Symbol>> symbols, Map<Long, List<Work.File>> files)
            throws SQLException {
        var id = row.getLong("id");
        var record = row.getObject("record", Long.class);
        return new Work(
                new WorkId(id),
                Station.parse(row.getString("station")).orElseThrow(),
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                symbols.getOrDefault(id, List.of(Symbol.of(row.getString("symbol")))),
                row.getString("title"),
                Stage.of(row.getString("stage")),
                row.getObject("due", LocalDate.class),
                new Work.People(act(row, "taken"), act(row, "analysed"), act(row, "reviewed"), act(row, "released")),
                files.getOrDefault(id, List.of()),
                record == null ? null : new RecordId(record));
    }

    private static Work.@Nullable Act act(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        var at = instant(row, what + "_at");
        return by == null || at == null ? null : new Work.Act(new PersonId(by), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
