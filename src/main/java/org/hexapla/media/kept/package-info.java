/// How texts and rights are written down.
@NullMarked
package org.hexapla.media.kept;

import org.jspecify.annotations.NullMarked;
