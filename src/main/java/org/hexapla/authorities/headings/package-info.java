/// The authority file: headings with their forms in all scripts, found by what was typed, changed with their
/// history, merged, and taken in from files.
///
/// Words are kept here and nowhere else. What concepts and states are called is kept by the thesaurus and by the
/// states; their headings are made of it again with every change there (see `docs/adr/0055`).
@NullMarked
package org.hexapla.authorities.headings;

import org.jspecify.annotations.NullMarked;
