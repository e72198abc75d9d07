/// Packages of pictures, recordings and texts for media organisations.
@NullMarked
package org.hexapla.media.broadcast;

import org.jspecify.annotations.NullMarked;
