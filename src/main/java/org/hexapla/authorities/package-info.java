/// Names of persons, bodies, places and subjects in six scripts: the thesaurus, the dated names of states, the
/// forms of persons' names, the calendar of observances.
///
/// Widens a question through the thesaurus, so that what is described in one language is found from another.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "people", "search", "jobs"})
package org.hexapla.authorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
