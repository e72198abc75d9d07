/// Circles of readers: whom a closed channel is for, who is in them and for how long.
@NullMarked
package org.hexapla.newsroom.circles;

import org.jspecify.annotations.NullMarked;
