/// Letters with what is new, to whoever asked for them, in the reader's own languages and in no other while one of them
/// will do.
@NullMarked
package org.hexapla.newsroom.digest;

import org.jspecify.annotations.NullMarked;
