/// Taking issued documents in: archives of a station and day, embargoes, joint symbols, what came and what did not.
@NullMarked
package org.hexapla.library.analysis.intake;

import org.jspecify.annotations.NullMarked;
