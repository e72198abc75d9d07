/// An index as a printed volume.
@NullMarked
package org.hexapla.library.proceedings.printing;

import org.jspecify.annotations.NullMarked;
