/// From a vote sheet, or from what people enter by hand, to a vote in the collection.
@NullMarked
package org.hexapla.library.meetings.ballots;

import org.jspecify.annotations.NullMarked;
