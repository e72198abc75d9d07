package org.hexapla.occasions.call;

import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.springframework.stereotype.Component;

/// Those who answer calls for contributions, for tests of pages.
@Component
public class Contributors {

    private final Contributing contributing;

    Contributors(Contributing contributing) {
        this.contributing = contributing;
    }

    /// @return the end of the address of the own page of whoever began
    public String begins(String event, String kind) {
        var author = new Contribution.Author(
                "Amara Osei",
                "amara@example.org",
                "Library of the lake",
                Country.parse("GHA"),
                PersonName.Gender.WOMAN,
                Language.EN,
                Zone.ALL.getFirst());
        return contributing.begin(new EventCode(event), kind, author);
    }
}
