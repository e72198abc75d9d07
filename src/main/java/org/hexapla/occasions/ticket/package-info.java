/// What lets somebody in: a pass that is signed, and the square code in which a door reads it.
@NullMarked
package org.hexapla.occasions.ticket;

import org.jspecify.annotations.NullMarked;
