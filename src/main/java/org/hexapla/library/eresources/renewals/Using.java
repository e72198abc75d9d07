package org.hexapla.library.eresources.renewals;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.reports.Consumption;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was used in a year, and what was not.
@Component
class Using {

    private static final int MOST_TITLES = 100;

    private static final String UNUSED = """
            from library.eresource_title t
            where t.gone is null
              and exists (select 1 from library.counter_number n
                          where n.resource = t.resource and n.replaced is null and n.title <> ''
                            and n.month between :first and :last)
              and not exists (select 1 from library.counter_request c
                              where c.resource = t.resource and c.month between :first and :last
                                and (c.title = t.title or c.online <> '' and c.online in (t.online, t.print)
                                     or c.print <> '' and c.print in (t.online, t.print)))
            """;

    private final Resources resources;
    private final Consumption consumption;
    private final People people;
    private final JdbcClient database;

    Using(Resources resources, Consumption consumption, People people, JdbcClient database) {
        this.resources = resources;
        this.consumption = consumption;
        this.people = people;
        this.database = database;
    }

    RenewalView.Use of(Page page) {
        people.requireStaff("library");
        var days = consumption.lastTwelveMonths();
        var byResource = days.map(consumption::byResource).orElse(Map.of());
        var all = resources.all().stream()
                .filter(kept -> kept.record().isOffered() || byResource.containsKey(kept.id()))
                .map(kept -> new RenewalView.Used(
                        kept.id(),
                        kept.record().about().name(),
                        kept.record().about().vendor(),
                        byResource.getOrDefault(kept.id(), 0L)))
                .sorted(Comparator.comparing((RenewalView.Used used) -> -used.requests())
                        .thenComparing(used -> used.id().value()))
                .toList();
        var months = months(days);
        return new RenewalView.Use(
                days.orElse(null),
                months,
                chart(page, months),
                all.stream().filter(used -> used.requests() > 0).toList(),
                all.stream().filter(used -> used.requests() == 0).toList(),
                days.map(this::unusedTitles).orElse(List.of()),
                days.map(this::countUnused).orElse(0L));
    }

    private List<RenewalView.Month> months(Optional<Period> days) {
        var months = new ArrayList<RenewalView.Month>();
        if (days.isPresent()) {
            var ids = resources.all().stream()
                    .map(org.hexapla.library.eresources.Kept::id)
                    .toList();
            var known = consumption.byMonth(ids, days.get());
            for (var month = YearMonth.from(days.get().first());
                    !month.isAfter(YearMonth.from(days.get().last()));
                    month = month.plusMonths(1)) {
                months.add(new RenewalView.Month(month, known.getOrDefault(month, 0L)));
            }
        }
        return months;
    }

    private static @Nullable BarChart chart(Page page, List<RenewalView.Month> months) {
        return months.isEmpty()
                ? null
                : new BarChart(
                        page.text("eresources.use.by-month"),
                        page.text("eresources.use.by-month-description"),
                        months.stream()
                                .map(month -> page.wording().month(month.month()))
                                .toList(),
                        List.of(Series.counts(
                                page.text("eresources.use.requests"),
                                months.stream().map(RenewalView.Month::requests).toList())),
                        BarChart.Arrangement.GROUPED_UPRIGHT);
    }

    /// Titles of the lists that no report of titles names in these months.
    private List<RenewalView.UnusedTitle> unusedTitles(Period days) {
        var names = resources.all();
        return database.sql("select t.id, t.title, t.resource " + UNUSED + " order by t.sort, t.id limit :most")
                .param("first", Date.valueOf(days.first()))
                .param("last", Date.valueOf(days.last()))
                .param("most", MOST_TITLES)
                .query((row, _) -> {
                    var resource = new ResourceId(row.getLong("resource"));
                    return new RenewalView.UnusedTitle(
                            "/e-resources/titles/" + row.getLong("id"),
                            row.getString("title"),
                            names.stream()
                                    .filter(kept -> kept.id().equals(resource))
                                    .findFirst()
                                    .orElseThrow()
                                    .record()
                                    .about()
                                    .name());
                })
                .list();
    }

    private long countUnused(Period days) {
        return database.sql("select count(*) " + UNUSED)
                .param("first", Date.valueOf(days.first()))
                .param("last", Date.valueOf(days.last()))
                .query(Long.class)
                .single();
    }
}
