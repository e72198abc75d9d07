@NullMarked
package org.hexapla.library.proceedings;

import org.jspecify.annotations.NullMarked;
