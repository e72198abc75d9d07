package org.hexapla.partners.application;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnerForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what a forgotten person wrote when they applied.
@Component
@Transactional
class ForgettingApplicants {

    private final Applications applications;
    private final ApplicationSheets sheets;

    ForgettingApplicants(Applications applications, ApplicationSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    // Within the transaction of whoever forgets: there is no moment at which only half of it is gone.
    @EventListener
    void on(PartnerForgotten forgotten) {
        applications
                .forget(forgotten.partner(), Messages.text(Language.EN, "partners.forgotten"))
                .forEach(sheets::erase);
    }
}
