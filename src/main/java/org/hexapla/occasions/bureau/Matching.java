package org.hexapla.occasions.bureau;

import java.time.Duration;
import java.util.List;
import org.hexapla.authorities.PersonName;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Planning;
import org.hexapla.occasions.event.Programme;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds who can give a briefing and has them give it. Their time stands in the ledger, so that nobody is sent to two
/// places at once; the briefing is an event like any other from then on.
@Component
@Transactional
class Matching {

    private static final Duration MOMENT = Duration.ofMinutes(5);

    private final Bureau bureau;
    private final BureauLetters letters;
    private final Requesting requesting;
    private final Ledger ledger;
    private final Planning planning;
    private final People people;
    private final Inbox inbox;

    Matching(
            Bureau bureau,
            BureauLetters letters,
            Requesting requesting,
            Ledger ledger,
            Planning planning,
            People people,
            Inbox inbox) {
        this.bureau = bureau;
        this.letters = letters;
        this.requesting = requesting;
        this.ledger = ledger;
        this.planning = planning;
        this.people = people;
        this.inbox = inbox;
    }

    @Transactional(readOnly = true)
    List<Briefing> all() {
        people.requireStaff("occasions");
        return bureau.all(200);
    }

    @Transactional(readOnly = true)
    Briefing find(long id) {
        people.requireStaff("occasions");
        return bureau.find(id).orElseThrow(BureauRefused::notFound);
    }

    /// Who speaks the language, knows the topic, works at that hour and is not taken.
    @Transactional(readOnly = true)
    List<Speaker> matches(Briefing briefing) {
        people.requireStaff("occasions");
        var asking = briefing.asking();
        var able = bureau.speakers().stream()
                .filter(speaker -> speaker.speaks(asking))
                .filter(speaker -> speaker.hours().contain(asking.starts(), asking.ends()))
                .toList();
        var free = ledger.free(able.stream().map(Speaker::resource).toList(), asking.starts(), asking.ends());
        return able.stream()
                .filter(speaker -> free.contains(speaker.resource()))
                .toList();
    }

    void confirm(long id, long chosen) {
        people.requireStaff("occasions");
        var briefing = bureau.locked(id).orElseThrow(BureauRefused::notFound);
        var speaker = bureau.speaker(chosen).orElseThrow(BureauRefused::notFound);
        if (briefing.state() != Briefing.State.ASKED) {
            throw BureauRefused.decided();
        }
        var asking = briefing.asking();
        var wanted = List.<Claim>of(new Claim.Span(speaker.resource(), asking.starts(), asking.ends()));
        switch (ledger.claim(Requesting.about(id), MOMENT, wanted)) {
            case Claimed.Held held -> {
                ledger.confirm(held.claim());
                var topic = bureau.topic(asking).orElseThrow();
                // Who learns alone is not announced; the session becomes an event once it was held.
                var event = topic.isTraining() ? null : announce(briefing, topic, speaker);
                bureau.decide(id, Briefing.State.CONFIRMED, chosen, held.claim().value(), event);
            }
            case Claimed.Full _, Claimed.Busy _ -> throw BureauRefused.busy();
        }
        inbox.done(Requesting.about(id));
        var now = bureau.find(id).orElseThrow();
        letters.tell(now, "confirmed", speaker.name().words(asking.language()), requesting.address(id));
        letters.tellSpeaker(speaker, now);
    }

    /// @param reason in the language of whoever asked
    void decline(long id, String reason) {
        people.requireStaff("occasions");
        var briefing = bureau.locked(id).orElseThrow(BureauRefused::notFound);
        if (briefing.state() != Briefing.State.ASKED) {
            throw BureauRefused.decided();
        }
        bureau.decide(id, Briefing.State.DECLINED, null, null, null);
        inbox.done(Requesting.about(id));
        letters.tell(briefing, "declined", reason.strip(), requesting.address(id));
    }

    private String announce(Briefing briefing, Topic topic, Speaker speaker) {
        var asking = briefing.asking();
        var code = new EventCode("bureau-briefing-" + briefing.id());
        planning.add(
                code,
                new Event.Content(
                        "briefing",
                        new Event.Words(topic.name(), LocalizedText.none(), LocalizedText.none()),
                        new Event.When(asking.starts(), asking.ends(), asking.zone()),
                        new Event.Venue(
                                Event.Mode.IN_PERSON, LocalizedText.of(asking.language(), asking.place()), "", ""),
                        new Event.Tongues(List.of(asking.spoken()), List.of()),
                        new Event.Bonds("", "", "", "Speakers bureau"),
                        Event.Admission.NONE,
                        List.of()));
        planning.add(
                code,
                new Programme.Speaker(
                        0,
                        null,
                        speaker.person(),
                        speaker.name(),
                        speaker.about(),
                        Country.parse(speaker.country()),
                        PersonName.Gender.UNKNOWN));
        planning.become(code, planning.find(code).version(), Event.State.ANNOUNCED);
        return code.value();
    }
}
