@NullMarked
package org.hexapla.library.analysis.intake;

import org.jspecify.annotations.NullMarked;
