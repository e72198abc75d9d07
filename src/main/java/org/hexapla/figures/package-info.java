/// Facts, measures, figures, initiatives: the one place where anything is counted.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people"})
package org.hexapla.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
