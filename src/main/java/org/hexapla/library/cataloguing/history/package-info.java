/// What a record was in MARC, version by version; back to one of them.
@NullMarked
package org.hexapla.library.cataloguing.history;

import org.jspecify.annotations.NullMarked;
