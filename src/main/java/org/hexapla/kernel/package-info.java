/// Words that every module speaks: languages, localized text, symbols, countries, periods, references, facts, problems.
///
/// No database and no web in here; what pages share is in `kernel.web`. At most 40 public types.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.hexapla.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
