/// What colleagues say of a text and would write in its place, and how each text differs from the one before.
@NullMarked
package org.hexapla.newsroom.review;

import org.jspecify.annotations.NullMarked;
