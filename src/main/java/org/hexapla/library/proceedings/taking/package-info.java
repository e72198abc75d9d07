/// Brings in indexes that are to be compiled from records which come with them.
@NullMarked
package org.hexapla.library.proceedings.taking;

import org.jspecify.annotations.NullMarked;
