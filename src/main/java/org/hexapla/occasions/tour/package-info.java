/// Tours, the times at which they are given, and the guides and rooms that they need.
@NullMarked
package org.hexapla.occasions.tour;

import org.jspecify.annotations.NullMarked;
