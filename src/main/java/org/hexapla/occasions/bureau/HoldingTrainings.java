package org.hexapla.occasions.bureau;

import java.time.Clock;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.attendance.TakingAttendance;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Planning;
import org.hexapla.occasions.headcount.PersonKeys;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes that somebody was trained: the session is an event of its own kind from then on, and its one participant is
/// counted like everybody's, by a key and without a name.
@Component
@Transactional
class HoldingTrainings {

    private static final String KIND = "one-to-one";

    private final Bureau bureau;
    private final Planning planning;
    private final TakingAttendance attendance;
    private final PersonKeys keys;
    private final People people;
    private final Clock clock;

    HoldingTrainings(
            Bureau bureau,
            Planning planning,
            TakingAttendance attendance,
            PersonKeys keys,
            People people,
            Clock clock) {
        this.bureau = bureau;
        this.planning = planning;
        this.attendance = attendance;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    void held(long id) {
        people.requireStaff("occasions");
        var briefing = bureau.locked(id).orElseThrow(BureauRefused::notFound);
        var asking = briefing.asking();
        var topic = bureau.topic(asking).filter(Topic::isTraining).orElseThrow(BureauRefused::decided);
        if (briefing.state() != Briefing.State.CONFIRMED || asking.starts().isAfter(clock.instant())) {
            throw BureauRefused.decided();
        }
        var code = new EventCode("training-" + id);
        var isOnLine = asking.place().isEmpty();
        planning.add(
                code,
                new Event.Content(
                        KIND,
                        new Event.Words(topic.name(), LocalizedText.none(), LocalizedText.none()),
                        new Event.When(asking.starts(), asking.ends(), asking.zone()),
                        new Event.Venue(
                                isOnLine ? Event.Mode.ON_LINE : Event.Mode.IN_PERSON, LocalizedText.none(), "", ""),
                        new Event.Tongues(List.of(asking.spoken()), List.of()),
                        new Event.Bonds("", "", "", ""),
                        Event.Admission.NONE,
                        List.of()));
        planning.become(code, planning.find(code).version(), Event.State.ANNOUNCED);
        planning.become(code, planning.find(code).version(), Event.State.HELD);
        attendance.came(code, keys.of(asking.mail()), asking.spoken());
        bureau.decide(id, Briefing.State.HELD, briefing.speaker(), briefing.claim(), code.value());
    }
}
