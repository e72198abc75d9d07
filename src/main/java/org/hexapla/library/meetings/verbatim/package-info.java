/// Verbatim records of meetings as they are printed: who presided, what was on the agenda, who spoke when.
@NullMarked
package org.hexapla.library.meetings.verbatim;

import org.jspecify.annotations.NullMarked;
