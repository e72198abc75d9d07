package org.hexapla.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;

/// The register of organisations and people who take part, as other modules may ask it.
///
/// ```java
/// partners.suggest("古道尔", Language.ZH, 10);   // as "Goodall" and "غودال" do
/// ```
public interface Partners {

    /// The department whose staff keep the register and look after the programmes.
    String DEPARTMENT = "partners";

    /// The partner; where it was merged, the one that it turned out to be.
    Optional<PartnerCard> find(PartnerId partner);

    /// Partners of whose names, in any language, each word that was typed begins a word; the reader's order.
    List<PartnerCard> suggest(String typed, Language reader, int most);

    /// For whom somebody with an account speaks: organisations whose profile they keep, and themselves.
    List<PartnerCard> spokenForBy(PersonId person);

    /// Whether a partner belongs to a programme on a day, and is not suspended.
    boolean isMember(PartnerId partner, ProgrammeCode programme, LocalDate day);

    /// How many belong to a programme on a day.
    long members(ProgrammeCode programme, LocalDate day);
}
