package org.hexapla.newsroom.distribution;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.OpenItems;
import org.hexapla.people.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands items to media organisations that agreed to the terms, and notes every one that was taken.
@Component
@Transactional
class Wire {

    private static final int PART = 30;

    private final OpenItems items;
    private final DownloadTerms terms;
    private final NotedUses uses;
    private final Ninjs ninjs;
    private final PlainItem plain;
    private final Clock clock;

    Wire(OpenItems items, DownloadTerms terms, NotedUses uses, Ninjs ninjs, PlainItem plain, Clock clock) {
        this.items = items;
        this.terms = terms;
        this.uses = uses;
        this.ninjs = ninjs;
        this.plain = plain;
        this.clock = clock;
    }

    /// One item in the page's language.
    ///
    /// @param subscription by which it is taken; null where a person takes it
    String item(Page page, MediaOrganisation by, String id, ItemForm form, @Nullable Long subscription, String site) {
        requireTerms(by);
        var item = ItemId.parse(id)
                .flatMap(items::find)
                .filter(found -> found.readable(page.language()).isPresent())
                .orElseThrow(() -> new FeedNotFound(id));
        uses.taken(by, item.id(), page.language(), form, subscription);
        return write(page, item, form, site);
    }

    /// The latest of a subscription, all in full.
    String latest(Page page, MediaOrganisation by, Subscription subscription, String site) {
        requireTerms(by);
        var wish = subscription.wish();
        var from = OpenItems.Place.beforeAll(clock.instant().plus(Duration.ofDays(1)));
        var latest = items.latest(wish.choice(), wish.language(), from, PART);
        latest.forEach(item -> uses.taken(by, item.id(), wish.language(), wish.form(), subscription.id()));
        return switch (wish.form()) {
            case NINJS -> ninjs.list(page, latest, site + page.to("/wire/" + subscription.id()), site);
            case TEXT -> texts(page, latest, site);
        };
    }

    private String texts(Page page, List<Item> latest, String site) {
        return latest.stream()
                .map(item -> plain.item(page, item, site))
                .collect(Collectors.joining("\n" + "=".repeat(PlainItem.WIDTH) + "\n\n"));
    }

    private String write(Page page, Item item, ItemForm form, String site) {
        return switch (form) {
            case NINJS -> ninjs.item(page, item, site);
            case TEXT -> plain.item(page, item, site);
        };
    }

    private void requireTerms(MediaOrganisation by) {
        if (by.state() != MediaOrganisation.State.ADMITTED) {
            throw new NotAllowed("distribution.problem.organisation-only");
        }
        if (by.terms() < terms.current().version()) {
            throw new NotAllowed("distribution.problem.terms");
        }
    }
}
