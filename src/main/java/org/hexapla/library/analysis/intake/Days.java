package org.hexapla.library.analysis.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came, day by day.
@Component
@Transactional(readOnly = true)
class Days {

    private static final int MOST = 120;

    private final JdbcClient database;
    private final IssuedLines lines;
    private final Works works;
    private final People people;

    Days(JdbcClient database, IssuedLines lines, Works works, People people) {
        this.database = database;
        this.lines = lines;
        this.works = works;
        this.people = people;
    }

    DayView.Days latest() {
        people.requireStaff("library");
        var days = new LinkedHashMap<String, DayView.Summary>();
        database.sql("""
                        select station, day, outcome, count(*) as many from (
                            select distinct on (station, day, entry) station, day, outcome
                            from library.issued_line
                            where day > (select coalesce(max(day), current_date) from library.issued_line) - 60
                            order by station, day, entry, id desc) latest
                        group by station, day, outcome order by day desc, station
                        """)
                .query((row, _) -> {
                    var station = Station.parse(row.getString("station")).orElseThrow();
                    var day = row.getObject("day", LocalDate.class);
                    var outcome = IssuedLine.Outcome.of(row.getString("outcome"));
                    days.computeIfAbsent(station + " " + day, _ -> new DayView.Summary(station, day, new TreeMap<>()))
                            .counts()
                            .put(outcome, row.getLong("many"));
                    return outcome;
                })
                .list();
        return new DayView.Days(days.values().stream().limit(MOST).toList());
    }

    /// Nothing if the station sent nothing for that day.
    Optional<DayView> of(Station station, LocalDate day) {
        people.requireStaff("library");
        var all = lines.of(station, day);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var latest = new LinkedHashMap<String, IssuedLine>();
        all.forEach(line -> latest.put(line.entry(), line));
        var counts = new TreeMap<IssuedLine.Outcome, Long>();
        latest.values().forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
        var bySymbol = new TreeMap<String, List<IssuedLine>>();
        latest.values()
                .forEach(line -> bySymbol.computeIfAbsent(line.symbol(), _ -> new ArrayList<>())
                        .add(line));
        var rows = bySymbol.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(new DayView(station, day, columns(latest), rows, counts, all));
    }

    private static List<Language> columns(Map<String, IssuedLine> latest) {
        var languages = new ArrayList<>(Language.OFFICIAL);
        latest.values()
                .forEach(line -> Language.parse(line.language())
                        .filter(language -> line.language().length() == 2 && !languages.contains(language))
                        .ifPresent(languages::add));
        return LocalizedText.inOrder(languages);
    }

    private DayView.Row row(String symbol, List<IssuedLine> lines) {
        var cells = new HashMap<Language, IssuedLine>();
        var others = new ArrayList<IssuedLine>();
        for (var line : lines) {
            var language =
                    Language.parse(line.language()).filter(_ -> line.language().length() == 2);
            if (language.isPresent() && !cells.containsKey(language.get())) {
                cells.put(language.get(), line);
            } else {
                others.add(line);
            }
        }
        return new DayView.Row(symbol, cells, others, work(symbol).orElse(null));
    }

    private Optional<WorkId> work(String symbol) {
        return Symbol.catalogued(symbol)
                .flatMap(known -> works.bearing(List.of(known)).stream().findFirst())
                .flatMap(works::find)
                .map(work -> work.id());
    }
}
