@NullMarked
package org.hexapla.translation.terms;

import org.jspecify.annotations.NullMarked;
