package org.hexapla.occasions.bureau;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.headcount.Secrets;
import org.hexapla.people.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes down who asks for a briefing, and what they say of it afterwards.
@Component
@Transactional
class Requesting {

    private static final Duration NOTICE = Duration.ofDays(2);
    private static final int BYTES = 16;

    private final Bureau bureau;
    private final BureauLetters letters;
    private final Secrets secrets;
    private final Inbox inbox;
    private final Clock clock;

    Requesting(Bureau bureau, BureauLetters letters, Secrets secrets, Inbox inbox, Clock clock) {
        this.bureau = bureau;
        this.letters = letters;
        this.secrets = secrets;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// @return its number
    long ask(Briefing.Asking asking) {
        var isKnown = bureau.topics().stream().anyMatch(topic -> topic.code().equals(asking.topic()));
        if (!isKnown
                || asking.name().isBlank()
                || asking.organisation().isBlank()
                || !asking.mail().matches("[^@\\s\\p{Cntrl},;<>\"]{1,64}@[^@\\s\\p{Cntrl},;<>\"]{1,190}")
                || asking.starts().isBefore(clock.instant().plus(NOTICE))
                || !asking.ends().isAfter(asking.starts())) {
            throw BureauRefused.incomplete();
        }
        var id = bureau.ask(asking, clock.instant());
        letters.tell(bureau.find(id).orElseThrow(), "asked", "", address(id));
        inbox.add(
                "occasions",
                new Inbox.Task(
                        "bureau.task", List.of(asking.organisation()), about(id), "/occasions/bureau/" + id, null));
        return id;
    }

    /// Who asked, by their own address.
    @Transactional(readOnly = true)
    Briefing own(String token) {
        var dash = token.indexOf('-');
        var number = dash > 0 && token.substring(0, dash).matches("[1-9]\\d{0,17}") ? token.substring(0, dash) : "0";
        return bureau.find(Long.parseLong(number))
                .filter(known -> address(known.id()).equals(token))
                .orElseThrow(BureauRefused::notFound);
    }

    /// How it was: once the briefing is over, and again if they think otherwise.
    void rate(String token, int rating, String feedback) {
        var own = own(token);
        if (own.state() != Briefing.State.CONFIRMED
                || own.asking().starts().isAfter(clock.instant())
                || rating < 1
                || rating > 5) {
            throw BureauRefused.decided();
        }
        bureau.rate(own.id(), rating, feedback.strip());
    }

    /// The end of the address of whoever asked.
    String address(long id) {
        return id + "-" + HexFormat.of().formatHex(secrets.hash("bureau", Long.toString(id)), 0, BYTES);
    }

    static ItemRef about(long id) {
        return new ItemRef("occasions.briefing", Long.toString(id));
    }
}
