/// How the programme puts its figures: for a period, against the year before, side by side.
@NullMarked
package org.hexapla.programme.measure;

import org.jspecify.annotations.NullMarked;
