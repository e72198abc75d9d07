/// The initiatives: what they are called, which subprogrammes they serve, which resolutions they carry out.
@NullMarked
package org.hexapla.figures.initiative;

import org.jspecify.annotations.NullMarked;
