/// One index over everything: six analysers, facets, stored queries. Declares how a question may be widened.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs"})
package org.hexapla.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
