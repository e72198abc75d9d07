package org.hexapla.programme.mandates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The register of mandates.
@Repository
class Mandates {

    private final JdbcClient database;

    Mandates(JdbcClient database) {
        this.database = database;
    }

    /// All, in the order of their symbols.
    List<Mandate> all() {
        return database.sql("select * from programme.mandate order by sort_key")
                .query(Mandates::mandate)
                .list();
    }

    Optional<Mandate> find(Symbol symbol) {
        return database.sql("select * from programme.mandate where symbol_key = :key")
                .param("key", symbol.key())
                .query(Mandates::mandate)
                .optional();
    }

    void put(Mandate mandate) {
        var day = Optional.ofNullable(mandate.proclaims());
        database.sql("""
                        insert into programme.mandate
                          (symbol_key, symbol, sort_key, title, body, year, subprogrammes, day, day_since, day_name)
                        values (:key, :symbol, :sort, :title::jsonb, :body, :year, :subprogrammes, :day, :since,
                          :name::jsonb)
                        on conflict (symbol_key) do update set symbol = excluded.symbol, title = excluded.title,
                          body = excluded.body, year = excluded.year, subprogrammes = excluded.subprogrammes,
                          day = excluded.day, day_since = excluded.day_since, day_name = excluded.day_name""")
                .param("key", mandate.symbol().key())
                .param("symbol", mandate.symbol().display())
                .param("sort", mandate.symbol().sortKey())
                .param("title", LocalizedTextJson.write(mandate.title()))
                .param("body", mandate.body())
                .param("year", mandate.year())
                .param("subprogrammes", mandate.subprogrammes().toArray(String[]::new))
                .param(
                        "day",
                        day.map(known -> known.day().toString().substring(2)).orElse(null))
                .param("since", day.map(Mandate.Day::since).orElse(null))
                .param(
                        "name",
                        day.map(known -> LocalizedTextJson.write(known.name())).orElse(null))
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        var day = row.getString("day");
        return new Mandate(
                Symbol.of(row.getString("symbol")),
                LocalizedTextJson.read(row.getString("title")),
                row.getString("body"),
                row.getInt("year"),
                strings(row.getArray("subprogrammes")),
                day == null
                        ? null
                        : new Mandate.Day(
                                MonthDay.parse("--" + day),
                                row.getInt("day_since"),
                                LocalizedTextJson.read(row.getString("day_name"))));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
