package org.hexapla.library.eresources.reports;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Period;
import org.hexapla.library.eresources.ResourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many items were consulted: as vendors report, and where they do not, as readers were led on.
@Component
public class Consumption {

    private static final String LAST =
            "select coalesce(max(day) filter (where reported), max(day)) from library.eresource_consulted";

    private final JdbcClient database;

    Consumption(JdbcClient database) {
        this.database = database;
    }

    /// Of some resources together in some days; a month that a vendor reports counts where it begins.
    public long of(Collection<ResourceId> resources, Period days) {
        if (resources.isEmpty()) {
            return 0;
        }
        return database.sql("""
                        select coalesce(sum(quantity), 0) from library.eresource_consulted
                        where resource in (:resources) and day between :first and :last
                        """)
                .param("resources", resources.stream().map(ResourceId::value).toList())
                .param("first", Date.valueOf(days.first()))
                .param("last", Date.valueOf(days.last()))
                .query(Long.class)
                .single();
    }

    /// By resource, without those that nobody used.
    public Map<ResourceId, Long> byResource(Period days) {
        var found = new HashMap<ResourceId, Long>();
        database.sql("""
                        select resource, sum(quantity) as quantity from library.eresource_consulted
                        where day between :first and :last group by resource
                        """)
                .param("first", Date.valueOf(days.first()))
                .param("last", Date.valueOf(days.last()))
                .query((row, _) -> found.put(new ResourceId(row.getLong("resource")), row.getLong("quantity")))
                .list();
        return found;
    }

    /// By month, without those in which there was none.
    public Map<YearMonth, Long> byMonth(Collection<ResourceId> resources, Period days) {
        var found = new TreeMap<YearMonth, Long>();
        if (!resources.isEmpty()) {
            database.sql("""
                            select date_trunc('month', day)::date as month, sum(quantity) as quantity
                            from library.eresource_consulted
                            where resource in (:resources) and day between :first and :last group by 1
                            """)
                    .param(
                            "resources",
                            resources.stream().map(ResourceId::value).toList())
                    .param("first", Date.valueOf(days.first()))
                    .param("last", Date.valueOf(days.last()))
                    .query((row, _) ->
                            found.put(YearMonth.from(row.getDate("month").toLocalDate()), row.getLong("quantity")))
                    .list();
        }
        return found;
    }

    /// How often readers were turned away by the vendors, for want of a licence or of a free seat.
    public long turnedAway(Collection<ResourceId> resources, Period days) {
        if (resources.isEmpty()) {
            return 0;
        }
        return database.sql("""
                        select coalesce(sum(quantity), 0) from library.counter_number
                        where resource in (:resources) and month between :first and :last and replaced is null
                          and metric in ('No_License', 'Limit_Exceeded')
                        """)
                .param("resources", resources.stream().map(ResourceId::value).toList())
                .param("first", Date.valueOf(days.first()))
                .param("last", Date.valueOf(days.last()))
                .query(Long.class)
                .single();
    }

    /// The twelve months that end with the last that a vendor reported, for vendors report late; where none
    /// did, with the last in which anything was used.
    public Optional<Period> lastTwelveMonths(Collection<ResourceId> resources) {
        if (resources.isEmpty()) {
            return Optional.empty();
        }
        return database.sql(LAST + " where resource in (:resources)")
                .param("resources", resources.stream().map(ResourceId::value).toList())
                .query((row, _) -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate))
                .single()
                .map(Consumption::yearTo);
    }

    /// As [#lastTwelveMonths(Collection)], of all resources.
    public Optional<Period> lastTwelveMonths() {
        return database.sql(LAST)
                .query((row, _) -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate))
                .single()
                .map(Consumption::yearTo);
    }

    private static Period yearTo(LocalDate day) {
        var last = YearMonth.from(day);
        return new Period(last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }

    /// A record behind a fact.
    ///
    /// @param file of an earlier system or a vendor; empty for what happened here
    ///
    /// @param isOfMonth whether it is of a whole month, which begins on the day
    public record Record(
            ResourceId resource,
            LocalDate day,
            boolean isOfMonth,
            BigDecimal quantity,
            String file,
            long line,
            String title) {}

    /// @param record the letter of its table and its number
    public Optional<Record> record(String record) {
        if (!record.matches("[cu]\\d{1,15}")) {
            return Optional.empty();
        }
        var statement = record.startsWith("c") ? """
                  select n.resource, n.month as day, n.quantity, f.name, n.line, n.title
                  from library.counter_number n join library.counter_report r on r.id = n.report
                  join library.eresource_file f on f.id = r.file where n.id = :id
                  """ : """
                  select u.resource, u.day, 1 as quantity, coalesce(f.name, '') as name, coalesce(u.line, 0) as line, '' as title
                  from library.eresource_use u left join library.eresource_file f on f.id = u.file where u.id = :id
                  """;
        return database.sql(statement)
                .param("id", Long.parseLong(record.substring(1)))
                .query((row, _) -> new Record(
                        new ResourceId(row.getLong("resource")),
                        row.getDate("day").toLocalDate(),
                        record.startsWith("c"),
                        row.getBigDecimal("quantity"),
                        row.getString("name"),
                        row.getLong("line"),
                        row.getString("title")))
                .optional();
    }

    /// What was told of a month of a resource, and is told anew by a later report, or not.
    public record ReportedMonths(
            long report,
            String kind,
            String release,
            String created,
            String file,
            java.time.Instant at,
            long numbers,
            long replaced) {}

    public List<ReportedMonths> reports(int most) {
        return database.sql("""
                        select r.id, r.report, r.release, r.created, f.name, f.at, count(n.id) as numbers,
                               count(n.replaced) as replaced
                        from library.counter_report r join library.eresource_file f on f.id = r.file
                        left join library.counter_number n on n.report = r.id
                        group by r.id, f.id order by f.at desc, r.id desc limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new ReportedMonths(
                        row.getLong("id"),
                        row.getString("report"),
                        row.getString("release"),
                        row.getString("created"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("numbers"),
                        row.getLong("replaced")))
                .list();
    }
}
