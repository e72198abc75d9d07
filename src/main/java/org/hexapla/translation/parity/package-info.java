/// Which languages are owed, what is missing or old, since when, and for how many readers.
@NullMarked
package org.hexapla.translation.parity;

import org.jspecify.annotations.NullMarked;
