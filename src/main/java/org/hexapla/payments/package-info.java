/// Taking and returning money for tickets and orders.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people"})
package org.hexapla.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
