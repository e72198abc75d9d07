/// Bookings of visits: places taken, paid for, changed, given back, and the tickets that come of them.
@NullMarked
package org.hexapla.occasions.booking;

import org.jspecify.annotations.NullMarked;
