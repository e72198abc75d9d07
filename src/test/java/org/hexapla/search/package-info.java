@NullMarked
package org.hexapla.search;

import org.jspecify.annotations.NullMarked;
