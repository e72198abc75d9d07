/// Vouchers, which make bookings of visits cheaper so many times until a day.
@NullMarked
package org.hexapla.occasions.voucher;

import org.jspecify.annotations.NullMarked;
