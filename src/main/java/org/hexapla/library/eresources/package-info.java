/// What the library subscribes to: databases, packages and titles, the licences they stand under, who may use
/// them and how readers get there, and how much they are used.
///
/// A reader is led on through the own account; what is kept of that is that somebody of a group at a duty
/// station used a resource on a day, under a key that cannot be turned back, and never what was read.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs", "search", "authorities", "figures"})
package org.hexapla.library.eresources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
