/// Films and sound recordings: brought, described, their words with their times, played.
@NullMarked
package org.hexapla.media.recording;

import org.jspecify.annotations.NullMarked;
