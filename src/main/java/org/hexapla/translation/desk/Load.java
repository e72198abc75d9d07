package org.hexapla.translation.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.translation.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the work is spread over the languages, and where it piles up.
@Component
@Transactional(readOnly = true)
class Load {

    private final JdbcClient database;
    private final TranslatorTable translators;
    private final DeskRights rights;
    private final Clock clock;

    Load(JdbcClient database, TranslatorTable translators, DeskRights rights, Clock clock) {
        this.database = database;
        this.translators = translators;
        this.rights = rights;
        this.clock = clock;
    }

    LoadView of(Language reader) {
        rights.requireMember();
        var units = units();
        return new LoadView(units, waiting(units, reader), weekly(units, reader));
    }

    private List<LoadView.Unit> units() {
        var capacities = capacities();
        var now = clock.instant();
        var units = new ArrayList<LoadView.Unit>();
        database.sql("""
                        select target, count(*) filter (where state in ('open', 'taken')) as pieces,
                            coalesce(sum(words) filter (where state in ('open', 'taken')), 0) as waiting,
                            coalesce(sum(words) filter (where state in ('open', 'taken') and due < :now), 0) as late,
                            coalesce(sum(words) filter (where delivered >= :month), 0) / 4.0 as weekly,
                            coalesce(percentile_cont(0.5) within group (
                                order by extract(epoch from delivered - asked) / 3600)
                                filter (where delivered >= :season), 0) as hours
                        from translation.work where state in ('open', 'taken') or delivered >= :season
                        group by target
                        """)
                .param("now", Timestamp.from(now))
                .param("month", Timestamp.from(now.minus(Duration.ofDays(28))))
                .param("season", Timestamp.from(now.minus(Duration.ofDays(90))))
                .query(row -> {
                    var language = new Language(row.getString("target"));
                    units.add(new LoadView.Unit(
                            language,
                            row.getInt("pieces"),
                            row.getInt("waiting"),
                            row.getInt("late"),
                            row.getDouble("weekly"),
                            capacities.getOrDefault(language, 0),
                            row.getDouble("hours")));
                });
        return org.hexapla.kernel.LocalizedText.inOrder(
                        units.stream().map(LoadView.Unit::language).toList())
                .stream()
                .flatMap(language ->
                        units.stream().filter(unit -> unit.language().equals(language)))
                .toList();
    }

    /// The weekly words of all who translate into a language. Who writes two, is there for each by half.
    private Map<Language, Integer> capacities() {
        var capacities = new HashMap<Language, Integer>();
        for (var translator : translators.all()) {
            var targets = translator.pairs().stream()
                    .flatMap(written -> LanguagePair.parse(written).stream())
                    .map(LanguagePair::target)
                    .distinct()
                    .toList();
            targets.forEach(target -> capacities.merge(target, translator.words() / targets.size(), Integer::sum));
        }
        return capacities;
    }

    private static BarChart waiting(List<LoadView.Unit> units, Language reader) {
        return new BarChart(
                Messages.text(reader, "translating.load.waiting"),
                Messages.text(reader, "translating.load.waiting-description"),
                names(units, reader),
                List.of(
                        Series.counts(
                                Messages.text(reader, "translating.load.in-time"),
                                units.stream()
                                        .map(unit -> unit.waiting() - unit.late())
                                        .toList()),
                        Series.counts(
                                Messages.text(reader, "translating.load.late"),
                                units.stream().map(LoadView.Unit::late).toList())),
                Arrangement.STACKED_LYING);
    }

    private static BarChart weekly(List<LoadView.Unit> units, Language reader) {
        return new BarChart(
                Messages.text(reader, "translating.load.pace"),
                Messages.text(reader, "translating.load.pace-description"),
                names(units, reader),
                List.of(
                        new Series(
                                Messages.text(reader, "translating.load.weekly"),
                                units.stream().map(LoadView.Unit::weekly).toList()),
                        Series.counts(
                                Messages.text(reader, "translating.load.capacity"),
                                units.stream().map(LoadView.Unit::capacity).toList())),
                Arrangement.GROUPED_LYING);
    }

    private static List<String> names(List<LoadView.Unit> units, Language reader) {
        return units.stream().map(unit -> unit.language().nameIn(reader)).toList();
    }
}
