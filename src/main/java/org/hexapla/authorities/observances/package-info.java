/// The calendar of observances: entries, their pages and feed, their reading from files, and listening for new
/// ones.
@NullMarked
package org.hexapla.authorities.observances;

import org.jspecify.annotations.NullMarked;
