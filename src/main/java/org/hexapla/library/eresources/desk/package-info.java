/// The staff's forms of resources.
@NullMarked
package org.hexapla.library.eresources.desk;

import org.jspecify.annotations.NullMarked;
