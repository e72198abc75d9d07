/// The forms in which the library's staff describe documents, see what was changed, and remove them.
@NullMarked
package org.hexapla.library.catalogue.editing;

import org.jspecify.annotations.NullMarked;
