package org.hexapla.occasions.station;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps duty stations and their closures. In the caller's transaction, without asking who may.
@Repository
public class Stations {

    /// With its closures in the same row: whoever asked again while this is read would need a second connection.
    private static final String STATION = """
            select station.*, (select coalesce(jsonb_agg(to_jsonb(closure) order by first, id), '[]')
                from occasions.closure where closure.station = station.code)::text as closures
            from occasions.station\s""";

    private final JdbcClient database;

    Stations(JdbcClient database) {
        this.database = database;
    }

    public List<Station> all() {
        return database.sql(STATION + "order by place, code")
                .query(Stations::station)
                .list();
    }

    public Optional<Station> find(String code) {
        return database.sql(STATION + "where code = :code")
                .param("code", code)
                .query(Stations::station)
                .optional();
    }

    /// Changes when it is open as a rule.
    void change(String code, Station.Hours hours) {
        database.sql("update occasions.station set opens = :opens, closes = :closes, days = :days where code = :code")
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .param(
                        "days",
                        hours.days().stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new))
                .param("code", code)
                .update();
    }

    long close(String code, Station.Closure closure) {
        return database.sql("""
                        insert into occasions.closure (station, first, last, why)
                        values (:station, :first, :last, :why::jsonb) returning id
                        """)
                .param("station", code)
                .param("first", closure.first())
                .param("last", closure.last())
                .param("why", LocalizedTextJson.write(closure.why()))
                .query(Long.class)
                .single();
    }

    void reopen(String code, long closure) {
        database.sql("delete from occasions.closure where id = :id and station = :station")
                .param("id", closure)
                .param("station", code)
                .update();
    }

    private static List<Station.Closure> closures(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .valueStream()
                .map(closure -> new Station.Closure(
                        closure.get("id").asLong(),
                        LocalDate.parse(closure.get("first").asString()),
                        LocalDate.parse(closure.get("last").asString()),
                        LocalizedTextJson.read(closure.get("why").toString())))
                .toList();
    }

    private static Station station(ResultSet row, int number) throws SQLException {
        var days = Stream.of((Integer[]) row.getArray("days").getArray())
                .map(DayOfWeek::of)
                .collect(Collectors.toSet());
        return new Station(
                row.getString("code"),
                LocalizedTextJson.read(row.getString("name")),
                LocalizedTextJson.read(row.getString("address")),
                ZoneId.of(row.getString("zone")),
                new Station.Hours(
                        row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class), days),
                Currency.getInstance(row.getString("currency")),
                closures(row.getString("closures")));
    }
}
