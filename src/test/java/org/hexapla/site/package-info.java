@NullMarked
package org.hexapla.site;

import org.jspecify.annotations.NullMarked;
