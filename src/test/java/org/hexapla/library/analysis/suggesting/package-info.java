@NullMarked
package org.hexapla.library.analysis.suggesting;

import org.jspecify.annotations.NullMarked;
