package org.hexapla.newsroom.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.people.Audit;
import org.hexapla.people.Circular;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Sets up circles, lets people in and shows them out. Whoever has an account is told in their inbox.
@Component
@Transactional
public class Admitting {

    static final String DEPARTMENT = "newsroom";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CircleTable table;
    private final Ties ties;
    private final People people;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;

    Admitting(CircleTable table, Ties ties, People people, Inbox inbox, Audit audit, Clock clock) {
        this.table = table;
        this.ties = ties;
        this.people = people;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of letting somebody in.
    public sealed interface Admission {
        enum Done implements Admission {
            ADMITTED,
            /// They were in already, and are now on other terms.
            CHANGED,
            UNCHANGED
        }

        /// @param field which field says something that cannot be: `mail`, `tie`, `since`, `until`
        /// @param key the message
        record Refused(String field, String key) implements Admission {}
    }

    void requireEditor() {
        people.requireStaff(DEPARTMENT);
    }

    /// @return whether the code was free
    public boolean add(Circle circle) {
        var added = table.add(circle, act());
        if (added) {
            audit.record(item(circle.code()), "created", "", CircleTable.json(circle));
        }
        return added;
    }

    /// @param version the one that the editor saw
    /// @throws CircleChanged if another change came first
    void change(Circle circle, int version) {
        var act = act();
        var before = table.find(circle.code())
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new CircleChanged(circle.code()));
        if (before.circle().equals(circle)) {
            return;
        }
        if (!table.change(before, circle, act)) {
            throw new CircleChanged(circle.code());
        }
        audit.record(item(circle.code()), "changed", CircleTable.json(before.circle()), CircleTable.json(circle));
    }

    /// Lets somebody in from their first day to their last; whoever is in already is in on the new terms.
    ///
    /// @param fields `mail`, `tie`, `since` (today where empty), `until` (for good where empty)
    public Admission admit(CircleCode code, java.util.Map<String, String> fields) {
        var act = act();
        var circle = table.find(code)
                .orElseThrow(() -> new CircleNotFound(code.value()))
                .circle();
        var today = LocalDate.now(clock);
        var mail = fields.getOrDefault("mail", "").strip().toLowerCase(Locale.ROOT);
        if (!Circular.isAddress(mail)) {
            return new Admission.Refused("mail", "circles.fault.mail");
        }
        var tie = ties.read(circle.tie(), fields.getOrDefault("tie", ""), today);
        if (tie.isEmpty()) {
            return new Admission.Refused(
                    "tie", "circles.fault.tie-" + circle.tie().code());
        }
        var since = Day.read(fields.getOrDefault("since", ""));
        var until = Day.read(fields.getOrDefault("until", ""));
        if (since instanceof Day.Unreadable) {
            return new Admission.Refused("since", "circles.fault.day");
        }
        var first = since instanceof Day.Of(var day) ? day : today;
        if (until instanceof Day.Unreadable || until instanceof Day.Of(var last) && last.isBefore(first)) {
            return new Admission.Refused("until", "circles.fault.until");
        }
        var before = table.membership(code, mail);
        // A membership goes on from the day on which it began, whatever is said of its end or of the state.
        var began = since instanceof Day.None
                ? before.map(kept -> kept.member().since()).orElse(first)
                : first;
        var member = new Member(mail, tie.get(), began, until instanceof Day.Of(var day) ? day : null);
        return admit(circle, before, member, act);
    }

    private Admission admit(Circle circle, Optional<CircleTable.Kept> before, Member member, CircleTable.Act act) {
        var wasIn = before.map(CircleTable.Kept::member);
        if (wasIn.filter(member::equals).isPresent()) {
            return Admission.Done.UNCHANGED;
        }
        before.ifPresent(kept -> table.end(kept.id(), act));
        table.admit(circle.code(), member, act);
        audit.record(
                item(circle.code()),
                "admitted",
                wasIn.map(JSON::writeValueAsString).orElse(""),
                JSON.writeValueAsString(member));
        if (wasIn.isEmpty()) {
            tell(member, circle, "circles.told.admitted");
            return Admission.Done.ADMITTED;
        }
        return Admission.Done.CHANGED;
    }

    /// Shows somebody out, from this moment on.
    ///
    /// @throws CircleNotFound if the circle has no such membership any more
    void dismiss(CircleCode code, long membership) {
        var act = act();
        var kept = table.membership(membership)
                .filter(found -> found.circle().equals(code))
                .orElseThrow(() -> new CircleNotFound(code.value()));
        table.end(membership, act);
        audit.record(item(code), "dismissed", JSON.writeValueAsString(kept.member()), "");
        table.find(code).ifPresent(entry -> tell(kept.member(), entry.circle(), "circles.told.dismissed"));
    }

    /// A circle whose member has no account yet is found by them on their first visit.
    private void tell(Member member, Circle circle, String key) {
        people.withAddress(member.mail())
                .ifPresent(person -> inbox.add(
                        person.id(),
                        new Inbox.Task(
                                key,
                                List.of(circle.name().words(person.language())),
                                item(circle.code()),
                                "/channels",
                                null)));
    }

    private CircleTable.Act act() {
        return new CircleTable.Act(people.requireStaff(DEPARTMENT).id(), clock.instant());
    }

    private static ItemRef item(CircleCode code) {
        return new ItemRef("newsroom.circle", code.value());
    }
}
