package org.hexapla.newsroom.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.OpenItems;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Gathers what is new for a reader: of each item the best language that the reader reads. What is told in none of them
/// waits until it is.
@Component
class Digesting {

    private static final int MOST = 30;

    private final OpenItems items;
    private final Mail mail;
    private final Clock clock;

    Digesting(OpenItems items, Mail mail, Clock clock) {
        this.items = items;
        this.mail = mail;
        this.clock = clock;
    }

    /// @param since what was published later
    /// @param told what the reader knows already
    /// @param house the languages that the pages speak
    /// @return nothing where there is nothing new
    Optional<Digest> of(DigestReader.Wish wish, Instant since, Set<ItemId> told, List<Language> house) {
        var found = new LinkedHashMap<ItemId, Item>();
        var from = OpenItems.Place.beforeAll(clock.instant().plus(Duration.ofDays(1)));
        wish.order()
                .withParents()
                .forEach(language -> items.latest(wish.choice(), language, from, MOST).stream()
                        .filter(item ->
                                item.readable(language).orElseThrow().first().isAfter(since))
                        .filter(item -> !told.contains(item.id()))
                        .forEach(item -> found.putIfAbsent(item.id(), item)));
        var spoken = wish.order().spoken(house);
        var lines = found.values().stream()
                .sorted(Comparator.comparing((Item item) -> item.id().value()).reversed())
                .limit(MOST)
                .map(item -> line(item, wish.order(), spoken, house))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Digest(spoken, lines));
    }

    private Digest.Line line(Item item, LanguageOrder order, Language spoken, List<Language> house) {
        var readable = item.editions().keySet().stream()
                .filter(language -> item.readable(language).isPresent())
                .collect(Collectors.toSet());
        var language = order.among(readable).orElseThrow();
        var copy = item.readable(language).orElseThrow().copy();
        var page = house.contains(language) ? language : spoken;
        return new Digest.Line(
                item.id().value(),
                language,
                copy.title(),
                copy.lead(),
                mail.address("/" + page + "/stories/" + item.id()),
                copy.isByMachine());
    }
}
