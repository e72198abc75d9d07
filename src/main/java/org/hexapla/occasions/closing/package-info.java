/// Closing stations, and smaller groups for a time: what it means for the times of tours and for those who booked them.
@NullMarked
package org.hexapla.occasions.closing;

import org.jspecify.annotations.NullMarked;
