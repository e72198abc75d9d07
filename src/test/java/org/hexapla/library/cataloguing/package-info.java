@NullMarked
package org.hexapla.library.cataloguing;

import org.jspecify.annotations.NullMarked;
