@NullMarked
package org.hexapla.library.proceedings.taking;

import org.jspecify.annotations.NullMarked;
