/// The page on which cataloguers look for records by their fields.
@NullMarked
package org.hexapla.library.cataloguing.finding;

import org.jspecify.annotations.NullMarked;
