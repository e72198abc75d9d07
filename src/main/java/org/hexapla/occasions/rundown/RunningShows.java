package org.hexapla.occasions.rundown;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Planning;
import org.hexapla.occasions.event.Programmes;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff writes the run of show and follows it while it runs.
@Component
@Transactional
class RunningShows {

    private static final String DEPARTMENT = "occasions";
    private static final int LONGEST = 1440;

    private final Rundowns rundowns;
    private final Planning planning;
    private final Programmes programmes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    RunningShows(Rundowns rundowns, Planning planning, Programmes programmes, People people, Audit audit, Clock clock) {
        this.rundowns = rundowns;
        this.planning = planning;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Event event(String code) {
        people.requireStaff(DEPARTMENT);
        return EventCode.parse(code).map(planning::find).orElseThrow(RundownRefused::notFound);
    }

    /// An event that has none yet begins when it begins.
    @Transactional(readOnly = true)
    RunOfShow of(Event event) {
        people.requireStaff(DEPARTMENT);
        return rundowns.find(event.code())
                .orElseGet(() -> new RunOfShow(event.content().when().starts(), List.of()));
    }

    void start(Event event, Instant at) {
        people.requireStaff(DEPARTMENT);
        rundowns.start(event.code(), at);
        note(event, "{\"starts\": \"%s\"}".formatted(at));
    }

    void add(Event event, Cue.Part part) {
        require(part);
        open(event);
        rundowns.add(event.code(), part);
        note(event, "{\"cue\": \"added\"}");
    }

    void change(Event event, long id, Cue.Part part) {
        require(part);
        cue(event, id);
        rundowns.change(event.code(), id, part);
        note(event, "{\"cue\": \"%d\"}".formatted(id));
    }

    /// Makes a part longer, or shorter where the minutes are less than nothing; those after it move along.
    void stretch(Event event, long id, int minutes) {
        var part = cue(event, id).part();
        var now = Math.clamp((long) part.minutes() + minutes, 0, LONGEST);
        change(event, id, new Cue.Part(now, part.what(), part.who(), part.sign(), part.languages()));
    }

    /// The part begins now, whatever was planned.
    void begin(Event event, long id) {
        var cue = cue(event, id);
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        rundowns.begin(event.code(), id, cue.begun() == null ? now : null);
        note(event, "{\"cue\": \"%d\"}".formatted(id));
    }

    /// One earlier in the order.
    void moveUp(Event event, long id) {
        cue(event, id);
        var ids = ids(event);
        var at = ids.indexOf(id);
        if (at > 0) {
            Collections.swap(ids, at, at - 1);
            rundowns.order(event.code(), ids);
        }
    }

    void remove(Event event, long id) {
        cue(event, id);
        var ids = ids(event);
        ids.remove(id);
        rundowns.order(event.code(), ids);
        note(event, "{\"cue\": \"removed\"}");
    }

    /// Takes the parts of the programme over, with who speaks in them, for a beginning.
    ///
    /// @param reader in whose language they are written
    void takeOver(Event event, Language reader) {
        open(event);
        var programme = programmes.of(event.code());
        for (var session : programme.sessions()) {
            var minutes = Duration.between(session.starts(), session.ends()).toMinutes();
            var speakers = programme.of(session).stream()
                    .map(speaker -> speaker.name().words(reader))
                    .toList();
            rundowns.add(
                    event.code(),
                    new Cue.Part(
                            (int) Math.min(minutes, LONGEST),
                            session.title().words(reader),
                            String.join(" · ", speakers),
                            "",
                            event.content().tongues().spoken()));
        }
        note(event, "{\"cue\": \"programme\"}");
    }

    private List<Long> ids(Event event) {
        return new ArrayList<>(of(event).cues().stream().map(Cue::id).toList());
    }

    private Cue cue(Event event, long id) {
        people.requireStaff(DEPARTMENT);
        rundowns.lock(event.code());
        return of(event).cues().stream()
                .filter(cue -> cue.id() == id)
                .findFirst()
                .orElseThrow(RundownRefused::notFound);
    }

    private void open(Event event) {
        people.requireStaff(DEPARTMENT);
        if (rundowns.find(event.code()).isEmpty()) {
            rundowns.start(event.code(), event.content().when().starts());
        }
        rundowns.lock(event.code());
    }

    private static void require(Cue.Part part) {
        if (part.what().isEmpty() || part.minutes() < 0 || part.minutes() > LONGEST) {
            throw RundownRefused.incomplete();
        }
    }

    private void note(Event event, String after) {
        audit.record(event.code().item(), "changed", "", after);
    }
}
