/// Reports of use as the COUNTER Code of Practice 5.1 orders them, for programs and for spreadsheets, and the
/// public pages of the same numbers.
///
/// Everything is computed from the days as they were counted; nothing is kept here.
@NullMarked
package org.hexapla.usage.counter;

import org.jspecify.annotations.NullMarked;
