/// Duty stations that people visit: when they are open, when they are closed, and by which clock.
@NullMarked
package org.hexapla.occasions.station;

import org.jspecify.annotations.NullMarked;
