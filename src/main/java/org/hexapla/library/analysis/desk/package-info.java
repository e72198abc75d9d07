/// The screen on which a record is made, reviewed and released.
@NullMarked
package org.hexapla.library.analysis.desk;

import org.jspecify.annotations.NullMarked;
