package org.hexapla.partners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.Typed;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Partner;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets partners into programmes and out of them. Each step has its day and the decision behind it.
@Component
@Transactional
public class Admitting {

    private static final int LONGEST = 2000;

    private final Memberships memberships;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Admitting(
            Memberships memberships,
            Programmes programmes,
            KeepingPartners partners,
            People people,
            Audit audit,
            Clock clock) {
        this.memberships = memberships;
        this.programmes = programmes;
        this.partners = partners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever belongs to the programme and whose term is over is renewed.
    ///
    /// @param application from which it came; null where nobody applied
    /// @param decision where it is written down
    /// @return nothing where the partner belongs to the programme already
    public Optional<Long> admit(
            Programme programme, PartnerId partner, @Nullable Long application, LocalDate since, String decision) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var live = memberships.live(programme.code(), partner);
        if (live.isPresent()) {
            return live.filter(known -> known.isOver(since)).map(known -> {
                decide(known.id(), Membership.Kind.RENEWED, since, decision, "");
                return known.id();
            });
        }
        var until = term(programme, since);
        var added = memberships.add(programme.code(), partner, application, since, until);
        added.ifPresent(id -> {
            memberships.measure(List.of(id));
            memberships.note(
                    id,
                    new Membership.Event(
                            Membership.Kind.ADMITTED,
                            since,
                            until,
                            Typed.atMost(LONGEST, decision),
                            "",
                            clock.instant(),
                            by));
            audit.record(item(id), "admitted", "", Noted.of(programme.code() + " " + partner));
        });
        return added;
    }

    /// Which of these partners belong to which programmes for a term that runs on a day: they cannot be let in.
    @Transactional(readOnly = true)
    public Map<PartnerId, Set<ProgrammeCode>> running(Collection<PartnerId> of, LocalDate day) {
        return memberships.running(of, day).stream()
                .collect(Collectors.groupingBy(
                        Membership::partner, Collectors.mapping(Membership::programme, Collectors.toSet())));
    }

    /// Whom nobody applied for: advocates are named, centres are opened.
    void admit(Partner partner, String programme, LocalDate since, String decision) {
        var known = programmes.programme(programme);
        if (decision.isBlank() || !known.joins().isOpenTo(partner.kind())) {
            throw PartnersRefused.mistake("decision");
        }
        if (admit(known, partner.id(), null, since, decision).isEmpty()) {
            throw PartnersRefused.conflict("step");
        }
    }

    private static @Nullable LocalDate term(Programme programme, LocalDate since) {
        var months = programme.rules().term();
        return months == 0 ? null : since.plusMonths(months).minusDays(1);
    }

    /// Renews, suspends, takes up again or ends a membership.
    ///
    /// @param day from which it holds; of an end, the last day
    void decide(long id, Membership.Kind kind, LocalDate day, String decision, String reason) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var membership = memberships.locked(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        if (!kind.mayFollow(membership.state())) {
            throw PartnersRefused.conflict("step");
        }
        if (day.isBefore(membership.since()) || decision.isBlank()) {
            throw PartnersRefused.mistake("decision");
        }
        var until = follow(membership, kind, day);
        memberships.note(
                id,
                new Membership.Event(
                        kind,
                        day,
                        until,
                        Typed.atMost(LONGEST, decision),
                        Typed.atMost(LONGEST, reason),
                        clock.instant(),
                        by));
        audit.record(
                item(id), kind.code(), Noted.of(membership.state().code()), Noted.of(Typed.atMost(LONGEST, decision)));
    }

    private @Nullable LocalDate follow(Membership membership, Membership.Kind kind, LocalDate day) {
        var id = membership.id();
        return switch (kind) {
            case ADMITTED -> throw PartnersRefused.conflict("step");
            case RENEWED -> {
                var programme = programmes.programme(membership.programme().value());
                var last = membership.until();
                var from = last == null || last.isBefore(day) ? day : last.plusDays(1);
                var until = term(programme, from);
                memberships.stand(id, Membership.State.ACTIVE, until);
                // A gap between the end of a term and a late renewal does not count, nor does a suspension.
                if (membership.state() == Membership.State.SUSPENDED || membership.isOver(day.minusDays(1))) {
                    memberships.countAgain(id, day, until);
                } else {
                    memberships.count(id, until);
                }
                yield until;
            }
            case SUSPENDED -> {
                memberships.stand(id, Membership.State.SUSPENDED, membership.until());
                memberships.countNoLonger(id, day.minusDays(1));
                yield membership.until();
            }
            case RESUMED -> {
                if (membership.isOver(day)) {
                    throw PartnersRefused.conflict("step");
                }
                memberships.stand(id, Membership.State.ACTIVE, membership.until());
                memberships.countAgain(id, day, membership.until());
                yield membership.until();
            }
            case WITHDRAWN, ENDED -> {
                // A term that was over by then stays as long as it was.
                var last = membership.until();
                var end = last != null && last.isBefore(day) ? last : day;
                memberships.stand(id, Membership.State.ENDED, end);
                memberships.countNoLonger(id, end);
                yield end;
            }
        };
    }

    /// Whoever speaks for a member signs what its programme asks for.
    void sign(long id, Set<String> commitments) {
        var membership = find(id);
        partners.requireKeeper(membership.partner());
        if (membership.state() != Membership.State.ACTIVE) {
            throw PartnersRefused.conflict("step");
        }
        var known = programmes.programme(membership.programme().value()).commitments().stream()
                .map(Programme.Point::code)
                .filter(commitments::contains)
                .collect(Collectors.toSet());
        memberships.sign(id, known, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        audit.record(item(id), "signed", "", Noted.of(String.join(" ", known)));
    }

    /// Signed with the application that asked for it.
    public void signAll(long id, Programme programme, LocalDate day) {
        people.requireStaff(Partners.DEPARTMENT);
        memberships.sign(
                id, programme.commitments().stream().map(Programme.Point::code).toList(), day);
    }

    void tell(long id, Memberships.Story story) {
        partners.requireKeeper(find(id).partner());
        if (story.title().isBlank()) {
            throw PartnersRefused.mistake("words");
        }
        memberships.tell(id, story);
    }

    @Transactional(readOnly = true)
    Membership find(long id) {
        return memberships.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    static ItemRef item(long id) {
        return new ItemRef("partners.membership", Long.toString(id));
    }
}
