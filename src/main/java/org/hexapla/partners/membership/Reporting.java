package org.hexapla.partners.membership;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member tells once a year what it did, by the form of its programme.
@Component
@Transactional
class Reporting {

    private final Memberships memberships;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final Forms forms;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Clock clock;

    Reporting(
            Memberships memberships,
            Programmes programmes,
            KeepingPartners partners,
            Forms forms,
            Submissions submissions,
            Sheets sheets,
            Clock clock) {
        this.memberships = memberships;
        this.programmes = programmes;
        this.partners = partners;
        this.forms = forms;
        this.submissions = submissions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /// The report of a year as far as it is written.
    @Transactional(readOnly = true)
    Sheet open(long membership, int year) {
        var form = form(admitted(membership), year);
        return begun(membership, year)
                .map(id -> sheets.of(submissions.find(id)))
                .orElseGet(() ->
                        sheets.empty(forms.current(form).orElseThrow(() -> PartnersRefused.notFound(form.value()))));
    }

    /// Keeps what was typed, and hands it in.
    ///
    /// @return the sheet with what stands in its way; without mistakes, it came in
    Sheet send(long membership, int year, Answers answers, Enclosures enclosures, Language language) {
        var id = draft(membership, year, language);
        if (!submissions.find(id).isDraft()) {
            return sheets.of(submissions.find(id));
        }
        var refused = enclosures.keep(submissions, id);
        if (!refused.isEmpty()) {
            return sheets.of(submissions.save(id, answers), refused);
        }
        return switch (submissions.submit(id, answers)) {
            case Submitted.Accepted(var submission) -> {
                memberships.report(membership, year, id.toString(), Timestamp.from(clock.instant()));
                yield sheets.of(submission);
            }
            case Submitted.Incomplete(var draft, var mistakes) -> sheets.of(draft, mistakes);
        };
    }

    private SubmissionId draft(long membership, int year, Language language) {
        // Whoever sends it twice at once writes one report.
        var known =
                memberships.locked(membership).orElseThrow(() -> PartnersRefused.notFound(Long.toString(membership)));
        var form = form(known, year);
        return begun(membership, year).orElseGet(() -> {
            var id = submissions.begin(form, Admitting.item(membership), language);
            memberships.report(membership, year, id.toString(), null);
            return id;
        });
    }

    private Membership admitted(long membership) {
        return memberships.find(membership).orElseThrow(() -> PartnersRefused.notFound(Long.toString(membership)));
    }

    /// By which it is written, if the acting person may and the year is one of the membership's.
    private FormCode form(Membership membership, int year) {
        partners.requireKeeper(membership.partner());
        var form =
                programmes.programme(membership.programme().value()).filling().report();
        if (form == null
                || year < membership.since().getYear()
                || year > LocalDate.now(clock).getYear()) {
            throw PartnersRefused.notFound(Integer.toString(year));
        }
        return form;
    }

    private Optional<SubmissionId> begun(long membership, int year) {
        return memberships.reports(membership).stream()
                .filter(report -> report.year() == year)
                .findFirst()
                .flatMap(report -> SubmissionId.parse(report.submission()));
    }
}
