/// What a record could say, found by small rules in what a document's pages say; each with its evidence.
@NullMarked
package org.hexapla.library.analysis.suggesting;

import org.jspecify.annotations.NullMarked;
