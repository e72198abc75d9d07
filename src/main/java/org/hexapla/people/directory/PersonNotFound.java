package org.hexapla.people.directory;

import org.hexapla.kernel.Problem;
import org.hexapla.people.PersonId;

/// Nobody has, or had, an account of this id.
final class PersonNotFound extends Problem {

    PersonNotFound(PersonId person) {
        super(Category.NOT_FOUND, "people.problem.no-person", person.toString());
    }
}
