/// Films, sound and live streams as readers watch them: what counts as their use, and the items that they stand in.
@NullMarked
package org.hexapla.newsroom.watching;

import org.jspecify.annotations.NullMarked;
