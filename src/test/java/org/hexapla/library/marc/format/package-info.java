@NullMarked
package org.hexapla.library.marc.format;

import org.jspecify.annotations.NullMarked;
