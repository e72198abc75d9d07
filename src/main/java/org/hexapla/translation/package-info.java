/// Language versions of anything: their state, the parity clock, work, memory and terms.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs", "authorities", "figures"})
package org.hexapla.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
