@NullMarked
package org.hexapla.library.proceedings.sections;

import org.jspecify.annotations.NullMarked;
