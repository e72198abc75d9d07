/// Facts, measures, figures, initiatives: the one place where anything is counted.
///
/// Other modules declare what can be counted ([org.hexapla.kernel.FactSource]) and ask for figures; nobody else
/// adds anything up. See `docs/howto/add-a-figure.md`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs", "print"})
package org.hexapla.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
