package org.hexapla.occasions.registration;

import java.util.List;
import org.hexapla.kernel.Language;

/// What somebody asks for with the form.
///
/// @param companions who comes along, with no companions of their own
public record Application(Registration.Who who, List<Companion> companions) {

    public Application {
        companions = List.copyOf(companions);
    }

    /// @param mail may be empty, for a child
    public record Companion(String name, String mail) {}

    int people() {
        return 1 + companions.size();
    }

    /// Somebody who comes along is written to in the language of whoever registers.
    Registration.Who who(Companion companion) {
        Language language = who.language();
        return new Registration.Who(
                companion.name(), companion.mail(), who.organisation(), language, who.country(), who.audience());
    }
}
