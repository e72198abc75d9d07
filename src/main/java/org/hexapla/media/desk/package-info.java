/// Where the people who work with pictures, film and sound begin.
@NullMarked
package org.hexapla.media.desk;

import org.jspecify.annotations.NullMarked;
