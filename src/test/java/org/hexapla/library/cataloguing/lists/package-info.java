@NullMarked
package org.hexapla.library.cataloguing.lists;

import org.jspecify.annotations.NullMarked;
