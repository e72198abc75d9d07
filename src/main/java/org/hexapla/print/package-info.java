/// Pages to PDF/UA, Word and spreadsheets, in every script.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.hexapla.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
