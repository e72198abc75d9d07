package org.hexapla.partners.application;

import java.util.List;
import org.hexapla.forms.SubmissionErased;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnerForgotten;
import org.hexapla.partners.register.Corresponding;
import org.hexapla.people.Inbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what a person wrote when they applied and what was written of them, when the person is forgotten or the
/// time is over for which the form keeps its answers.
@Component
@Transactional
class ForgettingApplicants {

    private final Applications applications;
    private final Reviews reviews;
    private final ApplicationSheets sheets;
    private final Corresponding corresponding;
    private final Inbox inbox;

    ForgettingApplicants(
            Applications applications,
            Reviews reviews,
            ApplicationSheets sheets,
            Corresponding corresponding,
            Inbox inbox) {
        this.applications = applications;
        this.reviews = reviews;
        this.sheets = sheets;
        this.corresponding = corresponding;
        this.inbox = inbox;
    }

    // Within the transaction of whoever forgets: there is no moment at which only half of it is gone.
    @EventListener
    void on(PartnerForgotten forgotten) {
        var own = applications.of(forgotten.partner());
        forget(own);
        own.stream().flatMap(application -> application.sheet().stream()).forEach(sheets::erase);
    }

    @EventListener
    void on(SubmissionErased erased) {
        forget(applications.filled(erased.submission()));
    }

    private void forget(List<Application> forgotten) {
        var ids = forgotten.stream().map(Application::id).toList();
        corresponding.forget(forgotten.stream()
                .map(application -> application.applicant().mail())
                .filter(mail -> !mail.isEmpty())
                .toList());
        applications.forget(ids, Messages.text(Language.EN, "partners.forgotten"));
        reviews.forget(ids);
        forgotten.forEach(application -> inbox.forget(application.item()));
    }
}
