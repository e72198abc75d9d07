/// The term list: entries, finding rejected terms in texts, the pages, and the reading from files.
@NullMarked
package org.hexapla.translation.terms;

import org.jspecify.annotations.NullMarked;
