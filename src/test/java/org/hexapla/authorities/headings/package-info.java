@NullMarked
package org.hexapla.authorities.headings;

import org.jspecify.annotations.NullMarked;
