package org.hexapla.occasions.station;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps duty stations and their exceptions. In the caller's transaction, without asking who may.
@Repository
public class Stations {

    /// With all that belongs to it in the same row: whoever asked again while this is read would need a second
    /// connection.
    private static final String STATION = """
            select station.*,
                (select coalesce(jsonb_agg(to_jsonb(opening) order by day), '[]')
                    from occasions.opening where opening.station = station.code)::text as openings,
                (select coalesce(jsonb_agg(to_jsonb(closure) order by first, id), '[]')
                    from occasions.closure where closure.station = station.code)::text as closures,
                (select coalesce(jsonb_agg(to_jsonb(group_limit) order by first, id), '[]')
                    from occasions.group_limit where group_limit.station = station.code)::text as limits
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

    /// @return whether the code was free
    boolean add(Station station) {
        var isNew = database.sql("""
                        insert into occasions.station (code, place, name, address, bring, zone, currency, refund_hours)
                        values (:code, (select coalesce(max(place), 0) + 1 from occasions.station), :name::jsonb,
                            :address::jsonb, :bring::jsonb, :zone, :currency, :refund)
                        on conflict do nothing
                        """)
                        .params(values(station))
                        .param("currency", station.currency().getCurrencyCode())
                        .update()
                > 0;
        if (isNew) {
            open(station.code(), station.hours());
        }
        return isNew;
    }

    /// All but the currency, in which things were sold already.
    ///
    /// @return whether it was still the version that was looked at
    boolean change(Station station) {
        var isChanged = database.sql("""
                        update occasions.station set version = version + 1, name = :name::jsonb,
                            address = :address::jsonb, bring = :bring::jsonb, zone = :zone, refund_hours = :refund
                        where code = :code and version = :version
                        """)
                        .params(values(station))
                        .param("version", station.version())
                        .update()
                > 0;
        if (isChanged) {
            open(station.code(), station.hours());
        }
        return isChanged;
    }

    private static Map<String, Object> values(Station station) {
        return Map.of(
                "code", station.code(),
                "name", LocalizedTextJson.write(station.words().name()),
                "address", LocalizedTextJson.write(station.words().address()),
                "bring", LocalizedTextJson.write(station.words().bring()),
                "zone", station.zone().getId(),
                "refund", station.terms().refundHours());
    }

    private void open(String code, OpeningHours hours) {
        database.sql("delete from occasions.opening where station = :code")
                .param("code", code)
                .update();
        hours.spans()
                .forEach((day, span) -> database.sql("""
                                insert into occasions.opening (station, day, opens, closes)
                                values (:code, :day, :opens, :closes)
                                """)
                        .param("code", code)
                        .param("day", day.getValue())
                        .param("opens", span.opens())
                        .param("closes", span.closes())
                        .update());
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

    /// Whether it is closed still; nobody reopens it until this transaction ends.
    boolean lock(String code, long closure) {
        return database.sql("select id from occasions.closure where id = :id and station = :station for update")
                .param("id", closure)
                .param("station", code)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void reopen(String code, long closure) {
        database.sql("delete from occasions.closure where id = :id and station = :station")
                .param("id", closure)
                .param("station", code)
                .update();
    }

    long limit(String code, Station.Limit limit) {
        return database.sql("""
                        insert into occasions.group_limit (station, first, last, most, why)
                        values (:station, :first, :last, :most, :why::jsonb) returning id
                        """)
                .param("station", code)
                .param("first", limit.first())
                .param("last", limit.last())
                .param("most", limit.most())
                .param("why", LocalizedTextJson.write(limit.why()))
                .query(Long.class)
                .single();
    }

    /// @return whether there was one
    boolean unlimit(String code, long limit) {
        return database.sql("delete from occasions.group_limit where id = :id and station = :station")
                        .param("id", limit)
                        .param("station", code)
                        .update()
                > 0;
    }

    private static Station station(ResultSet row, int number) throws SQLException {
        return new Station(
                row.getString("code"),
                row.getInt("version"),
                new Station.Words(
                        LocalizedTextJson.read(row.getString("name")),
                        LocalizedTextJson.read(row.getString("address")),
                        LocalizedTextJson.read(row.getString("bring"))),
                ZoneId.of(row.getString("zone")),
                hours(row.getString("openings")),
                new Station.Terms(Currency.getInstance(row.getString("currency")), row.getInt("refund_hours")),
                entries(row.getString("closures")).stream()
                        .map(closure -> new Station.Closure(
                                closure.get("id").asLong(),
                                day(closure, "first"),
                                day(closure, "last"),
                                LocalizedTextJson.read(closure.get("why").toString())))
                        .toList(),
                entries(row.getString("limits")).stream()
                        .map(limit -> new Station.Limit(
                                limit.get("id").asLong(),
                                day(limit, "first"),
                                day(limit, "last"),
                                limit.get("most").asInt(),
                                LocalizedTextJson.read(limit.get("why").toString())))
                        .toList());
    }

    private static OpeningHours hours(String json) {
        var spans = new TreeMap<DayOfWeek, OpeningHours.Span>();
        entries(json)
                .forEach(opening -> spans.put(
                        DayOfWeek.of(opening.get("day").asInt()),
                        new OpeningHours.Span(
                                LocalTime.parse(opening.get("opens").asString()),
                                LocalTime.parse(opening.get("closes").asString()))));
        return new OpeningHours(spans);
    }

    private static List<JsonNode> entries(String json) {
        return JsonMapper.shared().readTree(json).valueStream().toList();
    }

    private static LocalDate day(JsonNode entry, String name) {
        return LocalDate.parse(entry.get(name).asString());
    }
}
