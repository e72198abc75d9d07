/// The same change to many records, seen before it is made.
@NullMarked
package org.hexapla.library.exchange.editing;

import org.jspecify.annotations.NullMarked;
