package org.hexapla.partners.register;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What a partner says of itself, as its own page sends it.
@Component
public class OwnProfile {

    private final KeepingPartners keeping;

    OwnProfile(KeepingPartners keeping) {
        this.keeping = keeping;
    }

    public void change(PartnerId id, int version, MultiValueMap<String, String> fields, List<Language> languages) {
        var before = keeping.standing(id).profile();
        var form = new PartnerForm(fields, languages);
        keeping.changeOwn(id, version, form.name(before.name()), form.description(before.description()), form.web());
    }
}
