@NullMarked
package org.hexapla.library.proceedings.compiling;

import org.jspecify.annotations.NullMarked;
