package org.hexapla.newsroom.distribution;

import com.ibm.icu.util.Region;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.OpenItems;
import org.springframework.stereotype.Component;

/// Reads what an organisation wishes or reports from the fields of a form, by what the newsroom has to offer.
@Component
class Subscribing {

    private static final int LONGEST = 500;

    private final OpenItems items;
    private final ItemTypes types;
    private final Themes themes;
    private final Clock clock;

    Subscribing(OpenItems items, ItemTypes types, Themes themes, Clock clock) {
        this.items = items;
        this.types = types;
        this.themes = themes;
        this.clock = clock;
    }

    WireView.Offer offer(List<Language> languages, Language reader) {
        return new WireView.Offer(countries(reader), themes.named(items.themes()), types.all(), languages);
    }

    List<SubscriptionLine> lines(List<Subscription> subscriptions) {
        return subscriptions.stream()
                .map(subscription -> new SubscriptionLine(
                        subscription,
                        themes.name(subscription.wish().theme()),
                        types.name(subscription.wish().type())))
                .toList();
    }

    private static List<Country> countries(Language reader) {
        return Region.getAvailable(Region.RegionType.TERRITORY).stream()
                .flatMap(region -> Country.parse(region.toString()).stream())
                .distinct()
                .sorted(Comparator.comparing(country -> country.nameIn(reader), reader.order()))
                .toList();
    }

    Optional<Subscription.Wish> wish(Map<String, String> fields) {
        var type = fields.getOrDefault("type", "");
        var form = ItemForm.parse(fields.getOrDefault("form", ""));
        var language = Language.parse(fields.getOrDefault("language", ""));
        if (form.isEmpty()
                || language.isEmpty()
                || !type.isEmpty() && types.find(type).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Subscription.Wish(fields.getOrDefault("theme", ""), type, language.get(), form.get()));
    }

    /// A use of an item that exists, on a day that has come.
    Optional<NotedUses.PickUp> pickUp(Map<String, String> fields) {
        var item = ItemId.parse(fields.getOrDefault("item", "").strip())
                .filter(id -> items.find(id).isPresent());
        var language = Language.parse(fields.getOrDefault("language", ""));
        var outlet = fields.getOrDefault("outlet", "").strip();
        var address = fields.getOrDefault("address", "").strip();
        var day = day(fields.getOrDefault("day", ""));
        var isAddress = address.isEmpty() || address.matches("https?://\\S+");
        if (item.isEmpty()
                || language.isEmpty()
                || day.isEmpty()
                || outlet.isEmpty()
                || !isAddress
                || outlet.length() + address.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new NotedUses.PickUp(item.get(), language.get(), outlet, address, day.get()));
    }

    private Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> !day.isAfter(LocalDate.now(clock)) && day.getYear() > 1940);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
