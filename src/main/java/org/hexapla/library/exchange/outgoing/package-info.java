/// Records taken away in the forms of MARC and as tables.
@NullMarked
package org.hexapla.library.exchange.outgoing;

import org.jspecify.annotations.NullMarked;
