@NullMarked
package org.hexapla.figures;

import org.jspecify.annotations.NullMarked;
