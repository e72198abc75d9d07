/// The words of pictures and recordings as those see them who translate, and those who count what is lacking.
@NullMarked
package org.hexapla.media.telling;

import org.jspecify.annotations.NullMarked;
