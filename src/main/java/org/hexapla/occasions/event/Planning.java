package org.hexapla.occasions.event;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventChanged;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans events, changes and announces them, calls them off, and notes that they were held.
@Component
@Transactional
public class Planning {

    /// Whose staff do the work of events.
    static final String DEPARTMENT = "occasions";

    private final Events events;
    private final Programmes programmes;
    private final People people;
    private final Audit audit;
    private final Search search;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Planning(
            Events events,
            Programmes programmes,
            People people,
            Audit audit,
            Search search,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
        this.search = search;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The acting person, who must do the work of events.
    Person requireStaff() {
        return people.requireStaff(DEPARTMENT);
    }

    @Transactional(readOnly = true)
    public Event find(EventCode code) {
        requireStaff();
        return events.find(code).orElseThrow(() -> EventRefused.notFound(code.value()));
    }

    public void add(EventCode code, Event.Content content) {
        var by = requireStaff().id();
        requireWhole(content);
        if (!events.add(code, content, by, clock.instant())) {
            throw EventRefused.taken(code.value());
        }
        tell(code, "created", Optional.empty());
    }

    /// @param seen the version that was looked at
    void change(EventCode code, int seen, Event.Content content) {
        var by = requireStaff().id();
        requireWhole(content);
        var before = find(code);
        if (!events.change(code, seen, content, by, clock.instant())) {
            throw EventRefused.changed();
        }
        tell(code, "changed", Optional.of(before));
    }

    /// @param seen the version that was looked at
    public void become(EventCode code, int seen, Event.State next) {
        var by = requireStaff().id();
        var before = find(code);
        if (!before.state().mayBecome(next)) {
            throw EventRefused.state();
        }
        if (next == Event.State.HELD && before.content().when().starts().isAfter(clock.instant())) {
            throw EventRefused.notYet();
        }
        if (next == Event.State.ANNOUNCED && before.content().tongues().spoken().isEmpty()) {
            throw EventRefused.untold();
        }
        if (!events.become(code, seen, next, by, clock.instant())) {
            throw EventRefused.changed();
        }
        tell(code, "changed", Optional.of(before));
    }

    public long add(EventCode code, Programme.Session session) {
        requireStaff();
        var event = find(code);
        var when = event.content().when();
        if (session.title().isEmpty()
                || session.starts().isBefore(when.starts())
                || session.ends().isAfter(when.ends())) {
            throw EventRefused.times();
        }
        var id = programmes.add(code, session);
        touch(code, event);
        return id;
    }

    public void add(EventCode code, Programme.Speaker speaker) {
        requireStaff();
        var event = find(code);
        var session = speaker.session();
        if (speaker.name().isEmpty()
                || session != null
                        && programmes.of(code).sessions().stream().noneMatch(known -> known.id() == session)) {
            throw EventRefused.incomplete();
        }
        programmes.add(code, speaker);
        touch(code, event);
    }

    /// @param recording what was recorded of it; null for nothing
    void record(EventCode code, long session, @Nullable RecordingId recording) {
        requireStaff();
        var event = find(code);
        programmes.record(code, session, recording);
        touch(code, event);
    }

    void removeSession(EventCode code, long session) {
        requireStaff();
        var event = find(code);
        programmes.removeSession(code, session);
        touch(code, event);
    }

    void removeSpeaker(EventCode code, long speaker) {
        requireStaff();
        var event = find(code);
        programmes.removeSpeaker(code, speaker);
        touch(code, event);
    }

    private void touch(EventCode code, Event before) {
        events.touch(code, requireStaff().id(), clock.instant());
        tell(code, "changed", Optional.of(before));
    }

    private static void requireWhole(Event.Content content) {
        if (content.words().title().isEmpty()) {
            throw EventRefused.incomplete();
        }
    }

    private void tell(EventCode code, String action, Optional<Event> before) {
        var now = events.find(code).orElseThrow();
        audit.record(code.item(), action, before.map(Planning::said).orElse(""), said(now));
        search.changed(List.of(code.item()));
        before.ifPresent(known -> publisher.publishEvent(new EventChanged(
                code,
                !known.content().when().equals(now.content().when())
                        || !known.content().venue().equals(now.content().venue()),
                now.state() == Event.State.CANCELLED && known.state() != Event.State.CANCELLED)));
    }

    private static String said(Event event) {
        return "{\"state\": \"%s\", \"kind\": \"%s\", \"starts\": \"%s\", \"ends\": \"%s\", \"title\": %s}"
                .formatted(
                        event.state().code(),
                        event.content().kind(),
                        event.content().when().starts(),
                        event.content().when().ends(),
                        LocalizedTextJson.write(event.content().words().title()));
    }
}
