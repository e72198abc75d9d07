package org.hexapla.campaigns.coverage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the board together: every number is asked of the figures, as anybody may ask them.
@Component
@Transactional(readOnly = true)
class MediaBoard {

    private final Figures figures;
    private final Items items;
    private final Judgements judgements;
    private final Outlets outlets;
    private final WatchMessages messages;
    private final People people;
    private final Clock clock;

    MediaBoard(
            Figures figures,
            Items items,
            Judgements judgements,
            Outlets outlets,
            WatchMessages messages,
            People people,
            Clock clock) {
        this.figures = figures;
        this.items = items;
        this.judgements = judgements;
        this.outlets = outlets;
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    /// The days of the newest list, which are those that count.
    LocalDate[] usualDays() {
        var today = LocalDate.now(clock);
        return outlets.lists().stream()
                .findFirst()
                .map(list -> new LocalDate[] {list.first(), list.last()})
                .orElseGet(() -> new LocalDate[] {today.minusMonths(12).withDayOfMonth(1), today});
    }

    MediaBoardView view(LocalDate from, LocalDate to, Language reader) {
        var coder = people.requireStaff(Campaigning.DEPARTMENT).id().toString();
        var days = "; " + from + "/" + to;
        var carried = byMonth("message=carried outlet=major" + days);
        var judged = byMonth("outlet=major" + days);
        var wording = new Wording(reader);
        var months = judged.keySet().stream()
                .map(month -> new MediaBoardView.Month(
                        wording.month(YearMonth.parse(month)),
                        carried.getOrDefault(month, 0L),
                        judged.getOrDefault(month, 0L)))
                .toList();
        var all = months.stream().mapToLong(MediaBoardView.Month::judged).sum();
        var carriedAll =
                months.stream().mapToLong(MediaBoardView.Month::carried).sum();
        var list = outlets.lists().stream()
                .filter(frozen -> !frozen.first().isAfter(to) && !frozen.last().isBefore(to))
                .findFirst();
        return new MediaBoardView(
                from,
                to,
                all == 0 ? null : (double) carriedAll / all,
                carriedAll,
                all,
                list.map(FrozenList::name).orElse(""),
                list.map(FrozenList::major).orElse(0),
                months,
                chart(months, reader),
                byMessage(days, reader),
                byLanguage(days, reader),
                Agreement.of(judgements.pairs(from, to)),
                Stream.of(Queue.values())
                        .map(queue -> new MediaBoardView.Waiting(queue, items.count(queue, coder)))
                        .toList());
    }

    private static Optional<LineChart> drawn(List<MediaBoardView.Month> months, Language reader) {
        var known = months.stream().filter(month -> month.judged() > 0).toList();
        return known.size() < 2
                ? Optional.empty()
                : Optional.of(new LineChart(
                        Messages.text(reader, "mediawatch.chart"),
                        Messages.text(reader, "mediawatch.chart.described", known.size()),
                        known.stream().map(MediaBoardView.Month::name).toList(),
                        List.of(new Series(
                                Messages.text(reader, "mediawatch.share"),
                                known.stream().map(month -> month.share() * 100).toList()))));
    }

    private static org.hexapla.kernel.web.chart.@org.jspecify.annotations.Nullable Chart chart(
            List<MediaBoardView.Month> months, Language reader) {
        return drawn(months, reader).orElse(null);
    }

    private List<MediaBoardView.Row> byMessage(String days, Language reader) {
        var carried = by("outlet=major" + days, "carries");
        var judged = byMonth("outlet=major" + days).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return messages.all().stream()
                .map(message -> new MediaBoardView.Row(
                        message.name().words(reader), carried.getOrDefault(message.code(), 0L), judged))
                .filter(row -> row.carried() > 0)
                .toList();
    }

    private List<MediaBoardView.Row> byLanguage(String days, Language reader) {
        var carried = by("message=carried outlet=major" + days, "language");
        var judged = by("outlet=major" + days, "language");
        return new TreeSet<>(judged.keySet())
                .stream()
                        .map(tag -> new MediaBoardView.Row(
                                Language.parse(tag)
                                        .map(language -> language.nameIn(reader))
                                        .orElse(tag),
                                carried.getOrDefault(tag, 0L),
                                judged.getOrDefault(tag, 0L)))
                        .toList();
    }

    private Map<String, Long> byMonth(String asked) {
        return parts(figure -> figures.byMonth(figure), asked);
    }

    private Map<String, Long> by(String asked, String dimension) {
        return parts(figure -> figures.by(figure, dimension), asked);
    }

    private static Map<String, Long> parts(Function<Figure, Breakdown> counting, String asked) {
        var parts = new TreeMap<String, Long>();
        for (var part : counting.apply(Figure.parse("media.coverage; " + asked)).parts()) {
            BigDecimal quantity = part.quantity();
            parts.put(part.value(), quantity.longValue());
        }
        return parts;
    }
}
