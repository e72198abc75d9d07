@NullMarked
package org.hexapla.library.eresources.titles;

import org.jspecify.annotations.NullMarked;
