package org.hexapla.partners.advocacy;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnerForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away by what a forgotten advocate could be known: the addresses of posts, and what was written for
/// engagements.
@Component
@Transactional
class ForgettingAdvocates {

    private final JdbcClient database;

    ForgettingAdvocates(JdbcClient database) {
        this.database = database;
    }

    // Within the transaction of whoever forgets: there is no moment at which only half of it is gone.
    @EventListener
    void on(PartnerForgotten forgotten) {
        var nobody = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            nobody = nobody.with(language, Messages.text(language, "partners.forgotten"));
        }
        database.sql("""
                        update partners.engagement set name = :nobody::jsonb, words = '{}', place = '{}'
                        from partners.membership
                        where membership.id = engagement.membership and membership.partner = :partner
                        """)
                .param("nobody", LocalizedTextJson.write(nobody))
                .param("partner", forgotten.partner().value())
                .update();
        database.sql("""
                        update partners.post set address = '' from partners.membership
                        where membership.id = post.membership and membership.partner = :partner
                        """).param("partner", forgotten.partner().value()).update();
    }
}
