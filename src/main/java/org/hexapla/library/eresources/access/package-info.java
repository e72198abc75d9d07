/// Who may use e-resources, and how readers get there: entitlements, limits, seats, tickets.
@NullMarked
package org.hexapla.library.eresources.access;

import org.jspecify.annotations.NullMarked;
