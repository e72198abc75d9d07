package org.hexapla.partners.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives passes out and takes them back. A pass needs no end of its own when its bearer or the member behind them is
/// there no longer: it is asked of them each time.
@Component
@Transactional
class IssuingPasses {

    /// A pass is given again when the old one holds no longer than this.
    private static final int DAYS_BEFORE = 45;

    private final Passes passes;
    private final Representatives representatives;
    private final KeepingPartners partners;
    private final PassCodes codes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    IssuingPasses(
            Passes passes,
            Representatives representatives,
            KeepingPartners partners,
            PassCodes codes,
            People people,
            Audit audit,
            Clock clock) {
        this.passes = passes;
        this.representatives = representatives;
        this.partners = partners;
        this.codes = codes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Passes for those who speak for a member today and have none that holds much longer.
    ///
    /// @return how many were given out
    int issue(Collection<Long> ids) {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        var today = today();
        var seats = representatives.seats();
        var latest = passes.latest(ids, today);
        var issued = 0;
        for (var representative : representatives.find(ids, today)) {
            var of = seats.get(representative.of().programme().value());
            var last = latest.get(representative.id());
            var isGood = last != null
                    && last.standing(today) == Pass.Standing.VALID
                    && last.until().isAfter(today.plusDays(DAYS_BEFORE));
            if (of != null && representative.speaks(today) && !isGood) {
                var since = last != null && last.standing(today) == Pass.Standing.VALID
                        ? last.until().plusDays(1)
                        : today;
                var term = representative.details().until();
                var year = since.plusMonths(of.months()).minusDays(1);
                var until = term != null && term.isBefore(year) ? term : year;
                if (!until.isBefore(since)) {
                    var id = passes.add(representative.id(), since, until, act);
                    audit.record(representative.item(), "pass-issued", "", Noted.of("P-" + id));
                    issued++;
                }
            }
        }
        return issued;
    }

    void withdraw(long id, String reason) {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        var pass = passes.find(id, today()).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        if (reason.isBlank()) {
            throw PartnersRefused.mistake("pass-reason");
        }
        if (!passes.withdraw(id, reason, act)) {
            throw PartnersRefused.conflict("step");
        }
        audit.record(pass.of().item(), "pass-withdrawn", Noted.of(pass.number()), Noted.of(reason));
    }

    /// What a door reads: a pass of ours, by its signed code or by the number that is printed on it.
    Optional<Pass> read(String code) {
        people.requireStaff(Partners.DEPARTMENT);
        var written = code.strip();
        var id = written.matches("(?i)P-\\d{1,12}")
                ? Optional.of(Long.valueOf(written.substring(2)))
                : codes.read(written);
        return id.flatMap(known -> passes.find(known, today()));
    }

    @Transactional(readOnly = true)
    PassesView door(String typed, int number, int size) {
        people.requireStaff(Partners.DEPARTMENT);
        var today = today();
        return new PassesView(
                typed,
                passes.holding(typed, today, (number - 1) * size, size),
                new org.hexapla.kernel.web.Paging(number, size, passes.countHolding(typed, today)),
                today,
                "",
                null);
    }

    /// All that hold today, for a list that is taken along.
    @Transactional(readOnly = true)
    Stream<Pass> all() {
        people.requireStaff(Partners.DEPARTMENT);
        return passes.holding("", today(), 0, Integer.MAX_VALUE).stream();
    }

    /// The passes of a partner's people that hold, for whoever speaks for it.
    @Transactional(readOnly = true)
    List<Pass> of(PartnerId partner) {
        partners.requireKeeper(partner);
        var today = today();
        var ids = representatives.of(partner, today).stream()
                .map(Representative::id)
                .toList();
        return passes.latest(ids, today).values().stream()
                .filter(pass ->
                        pass.standing(today) == Pass.Standing.VALID || pass.standing(today) == Pass.Standing.NOT_YET)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
