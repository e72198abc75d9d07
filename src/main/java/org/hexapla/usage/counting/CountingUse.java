package org.hexapla.usage.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hexapla.jobs.ProgressListener;
import org.hexapla.usage.journal.Segments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts each day whose journals say more than when it was last counted.
@Component
public class CountingUse {

    private static final LocalTime SETTLED = LocalTime.of(0, 5);

    private final Segments segments;
    private final KnownItems items;
    private final KnownCities cities;
    private final Rollups rollups;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CountingUse(
            Segments segments,
            KnownItems items,
            KnownCities cities,
            Rollups rollups,
            TransactionTemplate transactions,
            Clock clock) {
        this.segments = segments;
        this.items = items;
        this.cities = cities;
        this.rollups = rollups;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    void countFromTimeToTime() {
        count((_, _) -> {}, () -> false);
    }

    /// Counts what is new.
    public void count() {
        count((_, _) -> {}, () -> false);
    }

    synchronized void count(ProgressListener progress, BooleanSupplier isCancelled) {
        try {
            cities.note();
            var days = segments.byDay();
            var counted = rollups.positions();
            var stale = new TreeSet<LocalDate>();
            days.forEach((day, found) -> {
                if (!position(day, days).equals(counted.get(day))) {
                    stale.add(day);
                }
            });
            var done = 0L;
            for (var day : stale) {
                if (isCancelled.getAsBoolean()) {
                    return;
                }
                count(day, days);
                progress.heard(++done, stale.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts everything anew.
    synchronized void rebuild(ProgressListener progress, BooleanSupplier isCancelled) {
        transactions.executeWithoutResult(_ -> rollups.forgetAll());
        count(progress, isCancelled);
    }

    private void count(LocalDate day, TreeMap<LocalDate, List<Segments.Segment>> days) throws IOException {
        var count = new DayCount();
        for (var segment : days.getOrDefault(day, List.of())) {
            try (var journal = segment.open()) {
                count.read(journal);
            }
        }
        for (var segment : days.getOrDefault(day.plusDays(1), List.of())) {
            try (var journal = segment.open()) {
                count.readNext(journal);
            }
        }
        var titles = new Titles(count.items(), items);
        var counts = count.count(titles::of);
        transactions.executeWithoutResult(
                _ -> rollups.replace(day, position(day, days), count.robots(), counts, titles.kinds()));
        if (isOver(day)) {
            segments.close(day);
        }
    }

    /// How far the journals go that a day is counted from. Those of the day after only matter by being there,
    /// and once more when the day is over for good.
    private String position(LocalDate day, TreeMap<LocalDate, List<Segments.Segment>> days) {
        var own = positions(days.getOrDefault(day, List.of()));
        var next = days.getOrDefault(day.plusDays(1), List.of()).stream()
                .map(Segments.Segment::name)
                .collect(Collectors.joining(" "));
        return own + " | " + next + (isOver(day) ? " | over" : "");
    }

    private static String positions(List<Segments.Segment> segments) {
        return segments.stream().map(Segments.Segment::position).collect(Collectors.joining(" "));
    }

    private boolean isOver(LocalDate day) {
        var settled = day.plusDays(1).atTime(SETTLED).toInstant(ZoneOffset.UTC);
        return clock.instant().isAfter(settled);
    }
}
