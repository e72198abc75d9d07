@NullMarked
package org.hexapla.authorities.observances;

import org.jspecify.annotations.NullMarked;
