/// What pictures and recordings have in common: how their texts and rights are written down, found and served.
@NullMarked
package org.hexapla.media.kept;

import org.jspecify.annotations.NullMarked;
