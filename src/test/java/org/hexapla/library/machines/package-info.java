@NullMarked
package org.hexapla.library.machines;

import org.jspecify.annotations.NullMarked;
