/// Items: written, translated and published one language at a time, and read.
@NullMarked
package org.hexapla.newsroom.story;

import org.jspecify.annotations.NullMarked;
