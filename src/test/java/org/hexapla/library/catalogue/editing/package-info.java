@NullMarked
package org.hexapla.library.catalogue.editing;

import org.jspecify.annotations.NullMarked;
