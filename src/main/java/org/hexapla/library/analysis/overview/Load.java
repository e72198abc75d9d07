package org.hexapla.library.analysis.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who has how much to do, how long a record takes, and whether the house keeps pace with what comes in.
@Component
@Transactional(readOnly = true)
class Load {

    private static final int WEEKS = 12;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Load(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    LoadView of(Language reader) {
        people.requireStaff("library");
        var indexers = indexers();
        var weeks = weeks();
        var kinds = kinds();
        return new LoadView(indexers, weeks, kinds, indexersChart(indexers, reader), weeksChart(weeks, reader));
    }

    private List<LoadView.Indexer> indexers() {
        return database.sql("""
                        select person, sum(open) as open, sum(late) as late, sum(analysed) as analysed,
                            max(minutes) as minutes from (
                            select taken_by as person, count(*) as open,
                                count(*) filter (where due < :today) as late, 0 as analysed, null::numeric as minutes
                            from library.analysis_work where stage = 'in-analysis' group by taken_by
                            union all
                            select analysed_by, 0, 0, count(*), percentile_cont(0.5) within group (
                                order by extract(epoch from analysed_at - taken_at) / 60)
                            from library.analysis_work where analysed_at >= :since and analysed_by is not null
                            group by analysed_by
                        ) part where person is not null group by person
                        order by sum(late) desc, sum(open) desc, sum(analysed) desc limit 100
                        """)
                .param("today", today())
                .param("since", today().minusDays(30))
                .query(this::indexer)
                .list();
    }

    private LoadView.Indexer indexer(ResultSet row, int number) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        return new LoadView.Indexer(
                people.find(person).map(found -> found.name()).orElse(""),
                row.getLong("open"),
                row.getLong("late"),
                row.getLong("analysed"),
                row.getDouble("minutes"));
    }

    /// What came in, what was analysed and what was released, week by week.
    private List<LoadView.Week> weeks() {
        return database.sql("""
                        select week::date as week,
                            (select count(*) from library.analysis_work
                                where received_at >= week and received_at < week + interval '7 days') as received,
                            (select count(*) from library.analysis_work
                                where analysed_at >= week and analysed_at < week + interval '7 days') as analysed,
                            (select count(*) from library.analysis_work
                                where released_at >= week and released_at < week + interval '7 days') as released
                        from generate_series(date_trunc('week', :today::timestamp) - :weeks * interval '7 days',
                            date_trunc('week', :today::timestamp), interval '7 days') week order by week
                        """)
                .param("today", today().toString())
                .param("weeks", WEEKS - 1)
                .query((row, _) -> new LoadView.Week(
                        row.getObject("week", LocalDate.class),
                        row.getLong("received"),
                        row.getLong("analysed"),
                        row.getLong("released")))
                .list();
    }

    /// How long records of each kind took, and how many were late, in the last ninety days.
    private List<LoadView.Kind> kinds() {
        return database.sql("""
                        select kind, station, count(*) as many,
                            coalesce(percentile_cont(0.5) within group (
                                order by extract(epoch from analysed_at - taken_at) / 60), 0) as minutes,
                            count(*) filter (where (analysed_at at time zone 'UTC')::date > due) as late
                        from library.analysis_work
                        where analysed_at >= :since group by kind, station order by many desc, kind, station limit 60
                        """)
                .param("since", today().minus(90, ChronoUnit.DAYS))
                .query((row, _) -> new LoadView.Kind(
                        row.getString("kind"),
                        row.getString("station"),
                        row.getLong("many"),
                        row.getDouble("minutes"),
                        row.getLong("late")))
                .list();
    }

    private static BarChart indexersChart(List<LoadView.Indexer> indexers, Language reader) {
        var shown = indexers.stream().limit(15).toList();
        return new BarChart(
                Messages.text(reader, "analysis.load.indexers"),
                Messages.text(reader, "analysis.load.indexers-description"),
                shown.stream().map(LoadView.Indexer::name).toList(),
                List.of(
                        Series.counts(
                                Messages.text(reader, "analysis.load.open-in-time"),
                                shown.stream()
                                        .map(one -> one.open() - one.late())
                                        .toList()),
                        Series.counts(
                                Messages.text(reader, "analysis.overdue"),
                                shown.stream().map(LoadView.Indexer::late).toList())),
                Arrangement.STACKED_LYING);
    }

    private static BarChart weeksChart(List<LoadView.Week> weeks, Language reader) {
        return new BarChart(
                Messages.text(reader, "analysis.load.weeks"),
                Messages.text(reader, "analysis.load.weeks-description"),
                weeks.stream()
                        .map(week -> new Wording(reader).shortDate(week.monday()))
                        .toList(),
                List.of(
                        Series.counts(
                                Messages.text(reader, "analysis.load.received"),
                                weeks.stream().map(LoadView.Week::received).toList()),
                        Series.counts(
                                Messages.text(reader, "analysis.load.analysed"),
                                weeks.stream().map(LoadView.Week::analysed).toList())),
                Arrangement.GROUPED_UPRIGHT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
