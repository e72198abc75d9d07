package org.hexapla.usage.counter;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks what was counted by day, and what earlier systems counted.
@Component
class UseByDay {

    /// So many cities are told of; who wants all asks for a figure.
    private static final int CITIES = 100;

    private static final String OVER = """
            with used as (
                select date_trunc('month', day)::date as month, language, country, city,
                       total_item_investigations as investigations, total_item_requests as requests,
                       unique_item_requests as unique_requests
                from usage.daily
                where day between :first and :last and (:item = '' or item = :item)
                union all
                select date_trunc('month', day)::date, language, country, city,
                       case metric when 'Total_Item_Investigations' then quantity else 0 end,
                       case metric when 'Total_Item_Requests' then quantity else 0 end,
                       case metric when 'Unique_Item_Requests' then quantity else 0 end
                from usage.imported
                where day between :first and :last and (:item = '' or item = :item)
                  and metric in ('Total_Item_Investigations', 'Total_Item_Requests', 'Unique_Item_Requests')
            ), summed as (
                select grouping(month, language, country, city) as apart, month, language, country, city,
                       sum(investigations) as investigations, sum(requests) as requests,
                       sum(unique_requests) as unique_requests
                from used
                group by grouping sets ((month), (language), (country), (city), ())
            ), ranked as (
                select *, row_number() over (
                    partition by apart order by unique_requests desc, investigations desc, city) as place
                from summed
                where investigations + requests + unique_requests > 0
            )
            select r.apart, coalesce(to_char(r.month, 'YYYY-MM'), r.language, r.country, r.city, '') as key,
                   coalesce(c.name::text, '') as name, r.investigations, r.requests, r.unique_requests
            from ranked r left join usage.city c on c.city = r.city and r.city <> ''
            where r.apart <> 14 or r.place <= :cities
            order by r.apart, r.month, r.unique_requests desc, r.investigations desc, key
            """;

    private final JdbcClient database;

    UseByDay(JdbcClient database) {
        this.database = database;
    }

    /// A month is known as a whole when days were counted after its end.
    Available available(YearMonth current) {
        var first = database.sql("select min(day) from usage.daily")
                .query((row, _) -> Optional.ofNullable(row.getDate(1)))
                .single()
                .map(Date::toLocalDate)
                .map(YearMonth::from);
        var last = database.sql("select max(at) from usage.counted")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(at ->
                        YearMonth.from(at.withOffsetSameInstant(ZoneOffset.UTC)).minusMonths(1))
                .map(month -> month.isBefore(current) ? month : current.minusMonths(1));
        return new Available(first, last);
    }

    /// The last month of any use of an item, or of all items where none is named.
    Optional<YearMonth> latest(String item) {
        return database.sql("""
                        select greatest(
                            (select max(day) from usage.daily where :item = '' or item = :item),
                            (select max(day) from usage.imported where :item = '' or item = :item))
                        """)
                .param("item", item)
                .query((row, _) -> Optional.ofNullable(row.getDate(1)))
                .single()
                .map(Date::toLocalDate)
                .map(YearMonth::from);
    }

    /// What is known of an item that may be no more.
    Optional<LocalizedText> title(String item) {
        return database.sql("select title, symbol from usage.item where item = :item")
                .param("item", item)
                .query((row, _) -> LocalizedTextJson.read(row.getString("title")))
                .optional();
    }

    /// All in one reading of the days. What an earlier system counted over several days stands on the first of them.
    UseOver over(String item, Months months) {
        var over = new UseOver(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        database.sql(OVER)
                .param("item", item)
                .param("first", Date.valueOf(months.first().atDay(1)))
                .param("last", Date.valueOf(months.last().atEndOfMonth()))
                .param("cities", CITIES)
                .query(row -> {
                    switch (row.getInt("apart")) {
                        case 0b0111 -> over.byMonth().add(row(row));
                        case 0b1011 -> over.byLanguage().add(row(row));
                        case 0b1101 -> over.byCountry().add(row(row));
                        case 0b1110 -> over.byCity().add(row(row));
                        default -> over.total().add(row(row));
                    }
                });
        return over;
    }

    private static UseOver.Row row(ResultSet row) throws SQLException {
        return new UseOver.Row(
                row.getString("key"),
                row.getString("name"),
                row.getLong("investigations"),
                row.getLong("requests"),
                row.getLong("unique_requests"));
    }
}
