/// Long work that survives a restart, resumes and shows its progress; and the importers, which are such work.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people"})
package org.hexapla.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
