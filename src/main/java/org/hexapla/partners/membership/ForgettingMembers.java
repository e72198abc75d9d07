package org.hexapla.partners.membership;

import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.partners.PartnerForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what a forgotten person reported and published as a member, and why anything was decided about them. That
/// they belonged, signed, reported and published stays, for it was counted.
@Component
@Transactional
class ForgettingMembers {

    private final Memberships memberships;
    private final Submissions submissions;

    ForgettingMembers(Memberships memberships, Submissions submissions) {
        this.memberships = memberships;
        this.submissions = submissions;
    }

    // Within the transaction of whoever forgets: there is no moment at which only half of it is gone.
    @EventListener
    void on(PartnerForgotten forgotten) {
        for (var membership : memberships.of(forgotten.partner())) {
            memberships.reports(membership.id()).stream()
                    .flatMap(report -> SubmissionId.parse(report.submission()).stream())
                    .forEach(submissions::erase);
            memberships.forget(membership.id());
        }
    }
}
