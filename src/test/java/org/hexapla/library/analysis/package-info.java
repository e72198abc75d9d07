@NullMarked
package org.hexapla.library.analysis;

import org.jspecify.annotations.NullMarked;
