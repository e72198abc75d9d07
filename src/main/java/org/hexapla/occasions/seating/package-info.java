/// Who sits where: the seats of a room, for whom they are held by the order of precedence, and to whom they are given.
@NullMarked
package org.hexapla.occasions.seating;

import org.jspecify.annotations.NullMarked;
