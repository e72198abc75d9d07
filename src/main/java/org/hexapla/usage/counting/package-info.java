/// Counts the journals by the rules of the standard and keeps what came of it, day by day.
@NullMarked
package org.hexapla.usage.counting;

import org.jspecify.annotations.NullMarked;
