/// The cataloguers' first page, and the way to it.
@NullMarked
package org.hexapla.library.cataloguing.start;

import org.jspecify.annotations.NullMarked;
