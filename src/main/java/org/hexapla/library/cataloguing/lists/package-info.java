/// The work lists of cataloguers, which are locks: a record in one is closed to everybody else.
@NullMarked
package org.hexapla.library.cataloguing.lists;

import org.jspecify.annotations.NullMarked;
