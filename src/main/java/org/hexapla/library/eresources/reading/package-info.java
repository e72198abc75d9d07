/// The readers' pages of e-resources: the list from A to Z, the search, each resource.
@NullMarked
package org.hexapla.library.eresources.reading;

import org.jspecify.annotations.NullMarked;
