package org.hexapla.authorities.persons;

import org.hexapla.kernel.Problem;

/// There is no such person.
final class PersonNotFound extends Problem {

    PersonNotFound(String id) {
        super(Category.NOT_FOUND, "authorities.problem.person", id);
    }
}
