@NullMarked
package org.hexapla.library.catalogue.reading;

import org.jspecify.annotations.NullMarked;
