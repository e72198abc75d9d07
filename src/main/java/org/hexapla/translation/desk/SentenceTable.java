package org.hexapla.translation.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the sentences that lie on the workbench.
@Repository
class SentenceTable {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate many;

    SentenceTable(JdbcClient database, NamedParameterJdbcTemplate many) {
        this.database = database;
        this.many = many;
    }

    /// In the order of the text.
    List<Sentence> of(long work) {
        return database.sql("""
                        select place, number, source, gap, before, target, origin from translation.work_sentence
                        where work = :work order by position
                        """)
                .param("work", work)
                .query((row, _) -> new Sentence(
                        row.getString("place"),
                        row.getInt("number"),
                        row.getString("source"),
                        row.getString("gap"),
                        row.getString("before"),
                        row.getString("target"),
                        Sentence.Origin.parse(row.getString("origin"))))
                .list();
    }

    void replace(long work, List<Sentence> sentences) {
        database.sql("delete from translation.work_sentence where work = :work")
                .param("work", work)
                .update();
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var sentence : sentences) {
            rows.add(new MapSqlParameterSource()
                    .addValue("work", work)
                    .addValue("position", rows.size())
                    .addValue("place", sentence.place())
                    .addValue("number", sentence.number())
                    .addValue("source", sentence.source())
                    .addValue("gap", sentence.gap())
                    .addValue("before", sentence.before())
                    .addValue("target", sentence.target())
                    .addValue("origin", sentence.origin().code()));
        }
        many.batchUpdate("""
                        insert into translation.work_sentence
                            (work, position, place, number, source, gap, before, target, origin)
                        values (:work, :position, :place, :number, :source, :gap, :before, :target, :origin)
                        """, rows.toArray(MapSqlParameterSource[]::new));
    }
}
