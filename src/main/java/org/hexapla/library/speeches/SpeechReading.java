package org.hexapla.library.speeches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads speeches.
@Component
class SpeechReading {

    private static final String WHOLE = """
            select s.*,
                   array(select concept from library.speech_subject where speech = s.record order by position) as subjects,
                   array(select language || ' ' || file from library.speech_text where speech = s.record
                         order by language) as texts
            from library.speech s where record in (:records) order by date desc, record
            """;

    private final JdbcClient database;

    SpeechReading(JdbcClient database) {
        this.database = database;
    }

    /// The latest first.
    Map<RecordId, Speech> find(Collection<RecordId> records) {
        return RecordRows.of(database, WHOLE, records, (row, _) -> speech(row));
    }

    long count(Choice choice) {
        return chosen("select count(*) from library.speech where " + Choice.CONDITION, choice)
                .query(Long.class)
                .single();
    }

    List<RecordId> list(Choice choice, int offset, int size) {
        return chosen(
                        "select record from library.speech where " + Choice.CONDITION
                                + " order by date desc, record limit :size offset :offset",
                        choice)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    List<RecordId> after(long record, int size) {
        return database.sql("select record from library.speech where record > :after order by record limit :size")
                .param("after", record)
                .param("size", size)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    List<Integer> years() {
        return database.sql("""
                        select distinct extract(year from date)::int as year from library.speech order by year desc
                        """).query((row, _) -> row.getInt("year")).list();
    }

    private JdbcClient.StatementSpec chosen(String sql, Choice choice) {
        return database.sql(sql).param("year", choice.year()).param("state", choice.state());
    }

    private static Speech speech(ResultSet row) throws SQLException {
        var texts = new TreeMap<Language, FileId>();
        for (var text : strings(row, "texts")) {
            var parts = text.split(" ");
            texts.put(new Language(parts[0]), new FileId(parts[1]));
        }
        return new Speech(
                row.getString("source"),
                row.getString("source_id"),
                row.getString("body"),
                row.getString("session"),
                Optional.ofNullable(row.getString("meeting")).map(Symbol::of),
                new PartialDate(row.getString("date_known")),
                LocalizedTextJson.read(row.getString("speaker")),
                Optional.of(row.getString("state"))
                        .filter(state -> !state.isEmpty())
                        .map(StateCode::new),
                row.getString("agenda_item"),
                Stream.of(strings(row, "subjects")).map(ConceptId::new).toList(),
                Language.parse(row.getString("spoken")),
                row.getString("position"),
                texts);
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    /// Which speeches are listed.
    ///
    /// @param year 0 for all
    /// @param state empty for all
    record Choice(int year, String state) {

        static final String CONDITION = """
                (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
                and (:state = '' or state = :state)""";
    }
}
