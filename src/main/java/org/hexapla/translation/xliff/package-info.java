/// Work of the translation desk as XLIFF 2.1, out to other tools and in again.
///
/// A file is a piece of work, a unit is a title, a lead or a paragraph under an id that changes with its words,
/// a segment is a sentence. CommonMark stays as it is written, for a translator reads it; only addresses are
/// codes (`ph`), which other tools neither copy nor delete.
@NullMarked
package org.hexapla.translation.xliff;

import org.jspecify.annotations.NullMarked;
