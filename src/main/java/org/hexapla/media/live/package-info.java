/// Live streams: announced, watched in a language, recorded.
@NullMarked
package org.hexapla.media.live;

import org.jspecify.annotations.NullMarked;
