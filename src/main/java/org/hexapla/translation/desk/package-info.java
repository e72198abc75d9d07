/// The translation desk: who translates what by when, and the workbench on which it is done.
@NullMarked
package org.hexapla.translation.desk;

import org.jspecify.annotations.NullMarked;
