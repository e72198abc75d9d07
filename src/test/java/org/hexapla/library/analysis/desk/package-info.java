@NullMarked
package org.hexapla.library.analysis.desk;

import org.jspecify.annotations.NullMarked;
