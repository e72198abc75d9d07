package org.hexapla.partners.youth;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps indicators and their values. In the caller's transaction, without asking who may.
@Repository
class YouthValues {

    private final JdbcClient database;

    YouthValues(JdbcClient database) {
        this.database = database;
    }

    /// @param country its code
    record Value(String indicator, String country, int year, String sex, String age, BigDecimal value, String source) {

        List<Object> key() {
            return List.of(indicator, country, year, sex, age);
        }
    }

    /// By their goals.
    List<YouthIndicator> indicators() {
        return database.sql("select * from partners.youth_indicator order by goal, code")
                .query(YouthValues::indicator)
                .list();
    }

    Optional<YouthIndicator> indicator(String code) {
        return database.sql("select * from partners.youth_indicator where code = :code")
                .param("code", code)
                .query(YouthValues::indicator)
                .optional();
    }

    /// @return whether it is new
    boolean add(YouthIndicator indicator) {
        return database.sql("""
                        insert into partners.youth_indicator (code, goal, name, definition, unit, sample)
                        values (:code, :goal, :name::jsonb, :definition::jsonb, :unit, :sample) on conflict do nothing
                        """)
                        .param("code", indicator.code())
                        .param("goal", indicator.goal())
                        .param("name", LocalizedTextJson.write(indicator.name()))
                        .param("definition", LocalizedTextJson.write(indicator.definition()))
                        .param("unit", indicator.unit())
                        .param("sample", indicator.isSample())
                        .update()
                > 0;
    }

    /// What came of keeping many values.
    record Kept(int added, int changed) {}

    /// Keeps values, no two of them with one key; those that are just so already stay.
    Kept keep(List<Value> values) {
        var isNew = database.sql("""
                        insert into partners.youth_value (indicator, country, year, sex, age, value, source)
                        select * from unnest(:indicators::text[], :countries::text[], :years::int[], :sexes::text[],
                            :ages::text[], :values::numeric[], :sources::text[])
                        on conflict (indicator, country, year, sex, age) do update
                            set value = excluded.value, source = excluded.source
                            where (youth_value.value, youth_value.source) is distinct from
                                (excluded.value, excluded.source)
                        returning xmax = 0
                        """)
                .param("indicators", values.stream().map(Value::indicator).toArray(String[]::new))
                .param("countries", values.stream().map(Value::country).toArray(String[]::new))
                .param("years", values.stream().map(Value::year).toArray(Integer[]::new))
                .param("sexes", values.stream().map(Value::sex).toArray(String[]::new))
                .param("ages", values.stream().map(Value::age).toArray(String[]::new))
                .param("values", values.stream().map(Value::value).toArray(BigDecimal[]::new))
                .param("sources", values.stream().map(Value::source).toArray(String[]::new))
                .query((row, _) -> row.getBoolean(1))
                .list();
        var added = (int) isNew.stream().filter(fresh -> fresh).count();
        return new Kept(added, isNew.size() - added);
    }

    List<Value> of(String indicator) {
        return database.sql("""
                        select * from partners.youth_value where indicator = :code order by country, year, sex, age
                        """)
                .param("code", indicator)
                .query(YouthValues::value)
                .list();
    }

    List<Value> in(String country) {
        return database.sql("""
                        select * from partners.youth_value where country = :country order by indicator, year, sex, age
                        """)
                .param("country", country)
                .query(YouthValues::value)
                .list();
    }

    List<String> countries() {
        return database.sql("select distinct country from partners.youth_value")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Value value(ResultSet row, int number) throws SQLException {
        return new Value(
                row.getString("indicator"),
                row.getString("country"),
                row.getInt("year"),
                row.getString("sex"),
                row.getString("age"),
                row.getBigDecimal("value"),
                row.getString("source"));
    }

    private static YouthIndicator indicator(ResultSet row, int number) throws SQLException {
        return new YouthIndicator(
                row.getString("code"),
                row.getInt("goal"),
                LocalizedTextJson.read(row.getString("name")),
                LocalizedTextJson.read(row.getString("definition")),
                row.getString("unit"),
                row.getBoolean("sample"));
    }
}
