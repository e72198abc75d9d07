/// Files of records on their way in: the upload with its screen, and the importers of the command line.
@NullMarked
package org.hexapla.library.exchange.incoming;

import org.jspecify.annotations.NullMarked;
