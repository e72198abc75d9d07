package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what can be done, and what it saves. In the caller's transaction, without asking who may.
@Repository
class Catalogue {

    private final JdbcClient database;

    Catalogue(JdbcClient database) {
        this.database = database;
    }

    List<ClimateAction> all() {
        var factors = factors();
        return database.sql("select * from campaigns.climate_action order by place, code")
                .query((row, _) -> action(row, factors))
                .list();
    }

    Optional<ClimateAction> find(String code) {
        return all().stream().filter(action -> action.code().equals(code)).findFirst();
    }

    /// @return whether anything is different now
    boolean put(ClimateAction action, int place) {
        var changed = database.sql("""
                        insert into campaigns.climate_action as known (code, place, name, about, unit, most)
                        values (:code, :place, :name::jsonb, :about::jsonb, :unit::jsonb, :most)
                        on conflict (code) do update set place = excluded.place, name = excluded.name,
                            about = excluded.about, unit = excluded.unit, most = excluded.most
                        where (known.place, known.name, known.about, known.unit, known.most)
                            is distinct from (excluded.place, excluded.name, excluded.about, excluded.unit, excluded.most)
                        """)
                .param("code", action.code())
                .param("place", place)
                .param("name", LocalizedTextJson.write(action.name()))
                .param("about", LocalizedTextJson.write(action.about()))
                .param("unit", LocalizedTextJson.write(action.unit()))
                .param("most", action.most())
                .update();
        return action.factors().stream()
                                .mapToInt(factor -> put(action.code(), factor))
                                .sum()
                        + changed
                > 0;
    }

    /// What one unit saves from a day on; said again of the same day, it takes the place of what was said before.
    int put(String action, ClimateAction.Factor factor) {
        return database.sql("""
                        insert into campaigns.climate_factor as known (action, since, grams, source, dated, web)
                        values (:action, :since, :grams, :source, :dated, :web)
                        on conflict (action, since) do update set grams = excluded.grams, source = excluded.source,
                            dated = excluded.dated, web = excluded.web
                        where (known.grams, known.source, known.dated, known.web)
                            is distinct from (excluded.grams, excluded.source, excluded.dated, excluded.web)
                        """)
                .param("action", action)
                .param("since", factor.since())
                .param("grams", factor.grams())
                .param("source", factor.source())
                .param("dated", factor.dated())
                .param("web", factor.web())
                .update();
    }

    private Map<String, List<ClimateAction.Factor>> factors() {
        var factors = new TreeMap<String, List<ClimateAction.Factor>>();
        database.sql("select * from campaigns.climate_factor order by action, since desc")
                .query(row -> {
                    factors.computeIfAbsent(row.getString("action"), _ -> new ArrayList<>())
                            .add(factor(row));
                });
        return factors;
    }

    private static ClimateAction.Factor factor(ResultSet row) throws SQLException {
        return new ClimateAction.Factor(
                row.getObject("since", LocalDate.class),
                number(row, "grams"),
                row.getString("source"),
                row.getString("dated"),
                row.getString("web"));
    }

    private static ClimateAction action(ResultSet row, Map<String, List<ClimateAction.Factor>> factors)
            throws SQLException {
        return new ClimateAction(
                row.getString("code"),
                LocalizedTextJson.read(row.getString("name")),
                LocalizedTextJson.read(row.getString("about")),
                LocalizedTextJson.read(row.getString("unit")),
                number(row, "most"),
                factors.getOrDefault(row.getString("code"), List.of()));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }
}
