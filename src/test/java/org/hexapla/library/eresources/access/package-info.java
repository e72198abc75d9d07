@NullMarked
package org.hexapla.library.eresources.access;

import org.jspecify.annotations.NullMarked;
