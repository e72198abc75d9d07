package org.hexapla.occasions.call;

import java.time.Clock;
import java.util.Optional;
import org.hexapla.forms.Forms;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Planning;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff calls for contributions to an event, and publishes what came of it.
@Component
@Transactional
class Calling {

    /// What the form of a call has to ask for.
    static final String TITLE = "title";

    static final String ABSTRACT = "abstract";

    private static final String DEPARTMENT = "occasions";

    private final Calls calls;
    private final Planning planning;
    private final Forms forms;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Calling(Calls calls, Planning planning, Forms forms, People people, Audit audit, Clock clock) {
        this.calls = calls;
        this.planning = planning;
        this.forms = forms;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void requireStaff() {
        people.requireStaff(DEPARTMENT);
    }

    /// The event, drafts of events among them.
    @Transactional(readOnly = true)
    Event event(EventCode code) {
        requireStaff();
        return planning.find(code);
    }

    @Transactional(readOnly = true)
    Optional<Call> find(EventCode event) {
        requireStaff();
        return calls.find(event);
    }

    @Transactional(readOnly = true)
    Call needed(EventCode event) {
        return find(event).orElseThrow(CallRefused::notFound);
    }

    /// @param seen the version that was looked at; 0 where there was none
    void keep(EventCode event, int seen, Call.Terms terms) {
        var by = people.requireStaff(DEPARTMENT).id();
        planning.find(event);
        requireWhole(terms);
        if (seen == 0 && calls.find(event).isEmpty()) {
            calls.add(event, terms, by, clock.instant());
        } else if (!calls.change(event, seen, terms, by, clock.instant())) {
            throw CallRefused.changed();
        }
        audit.record(event.item(), "changed", "", "{\"call\": \"%s\"}".formatted(terms.closes()));
    }

    private void requireWhole(Call.Terms terms) {
        if (terms.kinds().isEmpty() || terms.reviews() > 0 && terms.criteria().isEmpty()) {
            throw CallRefused.incomplete();
        }
        var form = forms.current(terms.form())
                .orElseThrow(() -> CallRefused.form(terms.form().value()));
        if (form.question(TITLE).isEmpty() || form.question(ABSTRACT).isEmpty()) {
            throw CallRefused.form(terms.form().value());
        }
    }

    void become(EventCode event, Call.State next) {
        var by = people.requireStaff(DEPARTMENT).id();
        var before = needed(event);
        if (!before.state().mayBecome(next)) {
            throw CallRefused.state();
        }
        calls.become(event, next, by, clock.instant());
        audit.record(
                event.item(),
                "changed",
                "{\"call\": \"%s\"}".formatted(before.state().code()),
                "{\"call\": \"%s\"}".formatted(next.code()));
    }
}
