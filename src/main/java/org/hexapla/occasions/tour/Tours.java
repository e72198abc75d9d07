package org.hexapla.occasions.tour;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps tours and their prices. In the caller's transaction, without asking who may.
@Repository
public class Tours {

    private static final String TOUR = """
            select tour.*, station.currency, title::text as titles, description::text as descriptions, route::text as routes,
                (select coalesce(jsonb_object_agg(category, amount), '{}') from occasions.price
                    where price.tour = tour.code)::text as prices
            from occasions.tour join occasions.station on station.code = tour.station\s""";

    private final JdbcClient database;

    Tours(JdbcClient database) {
        this.database = database;
    }

    public Optional<Tour> find(String code) {
        return database.sql(TOUR + "where tour.code = :code")
                .param("code", code)
                .query(Tours::tour)
                .optional();
    }

    public List<Tour> of(String station) {
        return database.sql(TOUR + "where tour.station = :station order by tour.mode, tour.code")
                .param("station", station)
                .query(Tours::tour)
                .list();
    }

    /// Those of a station by their codes, for whoever tells of many times at once.
    public Map<String, Tour> byCode(String station) {
        return of(station).stream().collect(Collectors.toMap(Tour::code, Function.identity()));
    }

    public List<Tour> all() {
        return database.sql(TOUR + "order by station.place, tour.mode, tour.code")
                .query(Tours::tour)
                .list();
    }

    /// @return whether the code was free
    boolean add(Tour tour) {
        var isNew = database.sql("""
                        insert into occasions.tour (code, station, mode, title, description, route, languages, minutes,
                            capacity, guided, link, offered)
                        values (:code, :station, :mode, :title::jsonb, :description::jsonb, :route::jsonb,
                            :languages::text[], :minutes, :capacity, :guided, :link, :offered)
                        on conflict do nothing
                        """)
                        .params(values(tour))
                        .param("station", tour.station())
                        .update()
                > 0;
        if (isNew) {
            price(tour);
        }
        return isNew;
    }

    /// @return whether it was still the version that was looked at
    boolean change(Tour tour) {
        var isChanged = database.sql("""
                        update occasions.tour set version = version + 1, mode = :mode, title = :title::jsonb,
                            description = :description::jsonb, route = :route::jsonb, languages = :languages::text[],
                            minutes = :minutes, capacity = :capacity, guided = :guided, link = :link,
                            offered = :offered
                        where code = :code and version = :version
                        """)
                        .params(values(tour))
                        .param("version", tour.version())
                        .update()
                > 0;
        if (isChanged) {
            price(tour);
        }
        return isChanged;
    }

    private void price(Tour tour) {
        database.sql("delete from occasions.price where tour = :tour")
                .param("tour", tour.code())
                .update();
        tour.prices()
                .forEach((category, price) -> database.sql(
                                "insert into occasions.price (tour, category, amount) values (:tour, :category, :amount)")
                        .param("tour", tour.code())
                        .param("category", category.code())
                        .param("amount", price.amount())
                        .update());
    }

    private static Map<String, Object> values(Tour tour) {
        var content = tour.content();
        var values = new TreeMap<String, Object>();
        values.put("code", tour.code());
        values.put("mode", content.mode().code());
        values.put("title", LocalizedTextJson.write(content.title()));
        values.put("description", LocalizedTextJson.write(content.description()));
        values.put("route", LocalizedTextJson.write(content.route()));
        values.put("languages", content.languages().stream().map(Language::tag).toArray(String[]::new));
        values.put("minutes", content.length().minutes());
        values.put("capacity", content.length().capacity());
        values.put("guided", content.isGuided());
        values.put("link", content.link());
        values.put("offered", content.isOffered());
        return values;
    }

    private static Tour tour(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Tour(
                row.getString("code"),
                row.getInt("version"),
                row.getString("station"),
                new Tour.Content(
                        Mode.parse(row.getString("mode")).orElseThrow(),
                        LocalizedTextJson.read(row.getString("titles")),
                        LocalizedTextJson.read(row.getString("descriptions")),
                        LocalizedTextJson.read(row.getString("routes")),
                        Stream.of((String[]) row.getArray("languages").getArray())
                                .map(Language::new)
                                .toList(),
                        new Tour.Length(row.getInt("minutes"), row.getInt("capacity")),
                        row.getBoolean("guided"),
                        row.getString("link"),
                        row.getBoolean("offered")),
                prices(row.getString("prices"), currency));
    }

    private static Map<Category, Money> prices(String json, Currency currency) {
        var prices = new TreeMap<Category, Money>();
        tools.jackson.databind.json.JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(price -> prices.put(
                        Category.parse(price.getKey()).orElseThrow(),
                        new Money(new BigDecimal(price.getValue().asString()).stripTrailingZeros(), currency)));
        return prices;
    }
}
