/// Every stored file: blobs by SHA-256 that serve readers, and the text taken out of them.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs"})
package org.hexapla.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
