@NullMarked
package org.hexapla.translation.versions;

import org.jspecify.annotations.NullMarked;
