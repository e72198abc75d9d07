@NullMarked
package org.hexapla.library.cataloguing.history;

import org.jspecify.annotations.NullMarked;
