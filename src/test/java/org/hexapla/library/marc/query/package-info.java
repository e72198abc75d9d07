@NullMarked
package org.hexapla.library.marc.query;

import org.jspecify.annotations.NullMarked;
