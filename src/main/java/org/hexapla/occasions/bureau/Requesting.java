package org.hexapla.occasions.bureau;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.Circular;
import org.hexapla.people.Inbox;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes down who asks for a briefing, and what they say of it afterwards.
@Component
@Transactional
class Requesting {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration NOTICE = Duration.ofDays(2);
    private static final Duration LATEST = Duration.ofDays(7300);

    private final Bureau bureau;
    private final BureauLetters letters;
    private final OwnAddresses addresses;
    private final Inbox inbox;
    private final Clock clock;

    Requesting(Bureau bureau, BureauLetters letters, OwnAddresses addresses, Inbox inbox, Clock clock) {
        this.bureau = bureau;
        this.letters = letters;
        this.addresses = addresses;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// @return its number
    long ask(Briefing.Asking asking) {
        var topic = bureau.topic(asking).orElseThrow(BureauRefused::incomplete);
        if (asking.name().isBlank()
                || asking.organisation().isBlank() && !topic.isTraining()
                || !Circular.isAddress(asking.mail())
                || asking.starts().isBefore(clock.instant().plus(NOTICE))
                || asking.starts().isAfter(clock.instant().plus(LATEST))
                || !asking.ends().isAfter(asking.starts())) {
            throw BureauRefused.incomplete();
        }
        var id = bureau.ask(asking, clock.instant());
        letters.tell(bureau.find(id).orElseThrow(), "asked", "", address(id));
        inbox.add(
                "occasions",
                new Inbox.Task("bureau.task", List.of(asking.by()), about(id), "/occasions/bureau/" + id, null));
        return id;
    }

    /// Who asked, by their own address.
    @Transactional(readOnly = true)
    Briefing own(String token) {
        return addresses
                .read(OwnAddresses.Opens.BRIEFING, token)
                .flatMap(bureau::find)
                .orElseThrow(BureauRefused::notFound);
    }

    /// How it was: once the briefing is over, and again if they think otherwise.
    void rate(String token, int rating, String feedback) {
        var own = own(token);
        if (!own.isAgreed() || own.asking().starts().isAfter(clock.instant()) || rating < 1 || rating > 5) {
            throw BureauRefused.decided();
        }
        bureau.rate(own.id(), rating, feedback.strip());
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forget() {
        bureau.forget(clock.instant().minus(KEPT));
    }

    /// The end of the address of whoever asked.
    String address(long id) {
        return addresses.of(OwnAddresses.Opens.BRIEFING, id);
    }

    static ItemRef about(long id) {
        return new ItemRef("occasions.briefing", Long.toString(id));
    }
}
