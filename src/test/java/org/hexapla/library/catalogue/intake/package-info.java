@NullMarked
package org.hexapla.library.catalogue.intake;

import org.jspecify.annotations.NullMarked;
