package org.hexapla.newsroom.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordKind;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.planning.Meetings;
import org.hexapla.newsroom.planning.Plan;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what there is of a meeting, as far as the reader may see it.
@Component
@Transactional(readOnly = true)
class ShowingCoverage {

    private final Coverages coverages;
    private final Meetings meetings;
    private final Planning planning;
    private final Items items;
    private final ReadingItems reading;
    private final ItemTypes types;
    private final Channels channels;

    ShowingCoverage(
            Coverages coverages,
            Meetings meetings,
            Planning planning,
            Items items,
            ReadingItems reading,
            ItemTypes types,
            Channels channels) {
        this.coverages = coverages;
        this.meetings = meetings;
        this.planning = planning;
        this.items = items;
        this.reading = reading;
        this.types = types;
        this.channels = channels;
    }

    /// @throws CoverageRefused where the library knows of no such meeting, and nobody covers it
    CoverageView of(Symbol record) {
        var coverage = coverages.of(record);
        var meeting = meetings.find(record);
        if (coverage.isEmpty() && meeting.isEmpty()) {
            throw CoverageRefused.noMeeting(record.display());
        }
        var held = meetings.of(record);
        return new CoverageView(
                coverage.map(Coverage::id).orElse(0L),
                coverage.map(Coverage::version).orElse(0),
                record,
                meeting.map(Meetings.Named::title).orElse(LocalizedText.of(Language.EN, record.display())),
                coverage.map(Coverage::day)
                        .orElseGet(() -> meeting.orElseThrow().day()),
                coverage.map(Coverage::opened).orElse(null),
                coverage.map(Coverage::closed).orElse(null),
                coverage.map(this::products).orElse(List.of()),
                list(held.get(RecordKind.DOCUMENT)),
                list(held.get(RecordKind.SPEECH)),
                list(held.get(RecordKind.VOTE)),
                channels.isEditor());
    }

    private static List<Outline> list(@org.jspecify.annotations.Nullable List<Outline> outlines) {
        return outlines == null ? List.of() : outlines;
    }

    private List<CoverageView.Product> products(Coverage coverage) {
        var promised = coverages.promised(coverage.id());
        return planning.of(coverage.source()).stream()
                .map(plan -> product(
                        coverage, plan, promised.getOrDefault(plan.content().type(), Duration.ofDays(1))))
                .toList();
    }

    private CoverageView.Product product(Coverage coverage, Plan plan, Duration target) {
        var item = Optional.ofNullable(plan.item())
                .flatMap(items::find)
                .filter(found -> !found.editions().isEmpty())
                .filter(reading::isOpen);
        var languages = new LinkedHashSet<>(plan.content().owed());
        item.ifPresent(found -> found.editions().keySet().stream().sorted().forEach(languages::add));
        var told = new ArrayList<CoverageView.Told>();
        for (var language : languages) {
            var at = item.flatMap(found -> found.readable(language)).map(Item.Edition::first);
            var minutes = at.flatMap(first -> minutes(coverage, first));
            told.add(new CoverageView.Told(
                    language,
                    at.orElse(null),
                    minutes,
                    minutes.filter(taken -> taken <= target.toMinutes()).isPresent(),
                    plan.content().owed().contains(language)));
        }
        return new CoverageView.Product(
                types.name(plan.content().type()),
                item.map(Item::title).orElse(LocalizedText.none()),
                plan.path(),
                item.map(found -> found.id().toString()).orElse(""),
                target.toMinutes(),
                told);
    }

    private static Optional<Long> minutes(Coverage coverage, Instant at) {
        return Optional.ofNullable(coverage.closed())
                .map(closed -> Math.max(0, Duration.between(closed, at).toMinutes()));
    }
}
