package org.hexapla.translation.parity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Filter;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts each day how many people ask for things in each language, over the last twelve months of which
/// anything was counted: by these the words that are missing weigh. A thing of which no use is known yet weighs
/// as much as others where it is read.
@Component
class CountingReaders implements JobKind {

    static final String NAME = "translation.readers";
    private static final String VIEWS = "usage.views";

    private final Figures figures;
    private final ReaderTable readers;
    private final ThingTable things;
    private final InSteps steps;
    private final Tallies tallies;
    private final Jobs jobs;
    private final Clock clock;

    CountingReaders(
            Figures figures,
            ReaderTable readers,
            ThingTable things,
            InSteps steps,
            Tallies tallies,
            Jobs jobs,
            Clock clock) {
        this.figures = figures;
        this.readers = readers;
        this.things = things;
        this.steps = steps;
        this.tallies = tallies;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 300_000)
    @Transactional
    void eachDay() {
        if (!readers.languages().isEmpty()) {
            jobs.start(NAME, Map.of());
        }
    }

    @Override
    public void work(Work work) {
        if (work.checkpoint().isEmpty()) {
            var year = year();
            for (var language : readers.languages()) {
                var views = views(language, year);
                readers.save(language, figures.by(views, "subject"), figures.by(views, "site"));
            }
        }
        steps.refresh(work, after -> things.locked(after, InSteps.STEP));
        tallies.drawTogether();
    }

    private static Figure views(Language language, Period year) {
        return Figure.of(VIEWS)
                .with(Filter.none().and("language", language.tag()))
                .with(Days.of(year));
    }

    private Period year() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var last = figures.byMonth(Figure.of(VIEWS)).parts().reversed().stream()
                .filter(month -> month.quantity().signum() > 0)
                .map(month -> YearMonth.parse(month.value()).atEndOfMonth())
                .findFirst()
                .filter(today::isAfter)
                .orElse(today);
        return new Period(last.minusYears(1).plusDays(1), last);
    }
}
