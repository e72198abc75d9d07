/// Documents page by page: as pictures for readers, and for viewers of other houses by IIIF Image and Presentation 3.0.
@NullMarked
package org.hexapla.library.catalogue.leafing;

import org.jspecify.annotations.NullMarked;
