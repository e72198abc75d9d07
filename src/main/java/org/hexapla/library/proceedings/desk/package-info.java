/// The pages on which the library's staff make an index.
@NullMarked
package org.hexapla.library.proceedings.desk;

import org.jspecify.annotations.NullMarked;
