@NullMarked
package org.hexapla.archive;

import org.jspecify.annotations.NullMarked;
