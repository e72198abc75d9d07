/// Every view and download, counted by the international standard.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "figures", "jobs"})
package org.hexapla.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
