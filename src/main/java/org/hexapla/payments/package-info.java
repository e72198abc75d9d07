/// Taking and returning money for tickets and orders.
///
/// Knows what is paid for as an [org.hexapla.kernel.ItemRef] and nothing of it. No number of a card ever comes
/// here: who pays by card does so on the page of a provider, and what became of it is asked of the provider, which
/// is the one that knows. A payment is one row; all that can be said of it twice (a page sent again, a messenger
/// who comes again, a program that was killed) changes nothing the second time.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people"})
package org.hexapla.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
