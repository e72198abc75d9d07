/// Versioned multilingual forms and surveys, submissions, exports.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "translation", "archive", "figures"})
package org.hexapla.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
