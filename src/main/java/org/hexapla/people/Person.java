package org.hexapla.people;

import java.util.Set;
import org.hexapla.kernel.Language;

/// Someone with an account, as other modules may know them.
///
/// @param departments the departments whose work the person may do, by their code; empty for readers
/// @param language the language to write to them in
public record Person(PersonId id, String name, Role role, Set<String> departments, Language language) {

    public boolean isStaff() {
        return role != Role.READER;
    }
}
