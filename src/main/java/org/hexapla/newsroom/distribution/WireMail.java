package org.hexapla.newsroom.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.OpenItems;
import org.hexapla.people.Letter;
import org.hexapla.people.Mail;
import org.hexapla.people.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the contacts of media organisations of what is new in what they follow by mail, one letter for all of it. What
/// was told is noted in the transaction that hands the letter over: nothing is told twice, and nothing is lost.
@Component
class WireMail {

    private static final int MOST = 40;
    static final MailKind KIND = new MailKind("newsroom.wire", "distribution.mail-kind");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Subscriptions subscriptions;
    private final MediaOrganisations organisations;
    private final OpenItems items;
    private final Mail mail;
    private final Clock clock;

    WireMail(
            JdbcClient database,
            TransactionTemplate transactions,
            Subscriptions subscriptions,
            MediaOrganisations organisations,
            OpenItems items,
            Mail mail,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.items = items;
        this.mail = mail;
        this.clock = clock;
    }

    @Bean
    static MailKind wireMail() {
        return KIND;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 50_000)
    void tellAll() {
        subscriptions.allByMail().forEach(this::tell);
    }

    /// @return how many items it was told of
    int tell(Subscription subscription) {
        Integer told = transactions.execute(_ -> {
            var fresh = latest(subscription).stream()
                    .filter(item -> isUntold(subscription, item))
                    .toList();
            if (!fresh.isEmpty()) {
                var contact = organisations
                        .find(subscription.organisation())
                        .orElseThrow()
                        .contact();
                mail.write(contact, KIND, letter(fresh, subscription.wish().language()));
            }
            return fresh.size();
        });
        return told == null ? 0 : told;
    }

    private List<Item> latest(Subscription subscription) {
        var wish = subscription.wish();
        var from = OpenItems.Place.beforeAll(clock.instant().plus(Duration.ofDays(1)));
        return items.latest(wish.choice(), wish.language(), from, MOST).stream()
                .filter(item ->
                        item.readable(wish.language()).orElseThrow().first().isAfter(subscription.since()))
                .toList();
    }

    /// Of two machines that look at once, the first to note it tells; the other waits for it and sees.
    private boolean isUntold(Subscription subscription, Item item) {
        return database.sql("""
                        insert into newsroom.subscription_told (subscription, item, language, at)
                        values (:subscription, :item, :language, :now) on conflict do nothing
                        """)
                        .param("subscription", subscription.id())
                        .param("item", item.id().value())
                        .param("language", subscription.wish().language().tag())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private Letter letter(List<Item> fresh, Language language) {
        var list = fresh.stream()
                .map(item -> item.readable(language).orElseThrow().copy().title() + "\n"
                        + mail.address("/" + language + "/stories/" + item.id()))
                .collect(Collectors.joining("\n\n"));
        // What is told of stays in the language in which it is followed; the letter is in that of its reader.
        var lists = LocalizedText.of(language, list);
        return Letter.said("distribution.letter", fresh.size(), lists);
    }
}
