/// From a verbatim record to speeches in the collection: what is proposed, and what people make of it.
@NullMarked
package org.hexapla.library.meetings.speakers;

import org.jspecify.annotations.NullMarked;
