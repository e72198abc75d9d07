@NullMarked
package org.hexapla.library.exchange;

import org.jspecify.annotations.NullMarked;
