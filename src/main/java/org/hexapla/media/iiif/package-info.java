/// Pictures for viewers of other houses: IIIF Image API 3.0 and Presentation API 3.0.
@NullMarked
package org.hexapla.media.iiif;

import org.jspecify.annotations.NullMarked;
