@NullMarked
package org.hexapla.figures.counting;

import org.jspecify.annotations.NullMarked;
