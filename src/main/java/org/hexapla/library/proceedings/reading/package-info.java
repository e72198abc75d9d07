/// The pages on which readers find the indexes that were issued.
@NullMarked
package org.hexapla.library.proceedings.reading;

import org.jspecify.annotations.NullMarked;
