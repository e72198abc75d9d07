package org.hexapla.newsroom.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.authorities.Observances;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.channel.ChannelView.Section;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.stereotype.Component;

/// What a channel's readers can look forward to: days that are observed, and events to come to.
@Component
class Ahead {

    private static final int WEEKS = 8;
    private static final int MOST_LOOKED_AT = 100;

    private final Observances observances;
    private final Search search;
    private final Clock clock;

    Ahead(Observances observances, Search search, Clock clock) {
        this.observances = observances;
        this.search = search;
        this.clock = clock;
    }

    Section days(FrontPart part) {
        var today = LocalDate.now(clock);
        var end = today.plusWeeks(WEEKS);
        var days = observances.all().stream()
                .flatMap(observance -> Stream.of(today.getYear(), today.getYear() + 1)
                        .flatMap(year -> observance.in(year).stream())
                        .map(span -> span.first())
                        .filter(day -> !day.isBefore(today) && day.isBefore(end))
                        .map(day -> new ChannelView.Coming(day, observance.name(), observance.code())))
                .sorted(Comparator.comparing(ChannelView.Coming::day))
                .limit(part.most())
                .toList();
        return new Section.Upcoming(part.heading(), days);
    }

    /// Events are another module's: they are known by what the index says of them. What is ahead stands first, then
    /// what is over.
    Section events(FrontPart part, Language reader) {
        Map<String, List<String>> narrower =
                part.argument().isEmpty() ? Map.of() : Map.of("initiative", List.of(part.argument()));
        var found = search.find(new SearchQuestion(
                "", reader, narrower, List.of("occasions.event"), SearchQuestion.Order.NEWEST, 1, MOST_LOOKED_AT));
        return new Section.Events(part.heading(), found.comingFirst(LocalDate.now(clock), part.most()));
    }
}
