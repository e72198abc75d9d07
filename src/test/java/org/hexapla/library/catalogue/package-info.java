@NullMarked
package org.hexapla.library.catalogue;

import org.jspecify.annotations.NullMarked;
