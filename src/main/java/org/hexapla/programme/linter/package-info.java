/// Reads the text of a report as a careful reader would, and says where it cannot be right.
///
/// Pure text: it knows a language's numbers, days and lists from its [Lexicon], and of the world only what it is told
/// ([Known]): forms of names, observances, terms, symbols. A rule says something only where the text itself gives the
/// reason; what cannot be read for certain is passed over.
@NullMarked
package org.hexapla.programme.linter;

import org.jspecify.annotations.NullMarked;
