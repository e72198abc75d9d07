/// Concepts and their labels: kept, read from files of two kinds, shown, and used to widen questions.
@NullMarked
package org.hexapla.authorities.thesaurus;

import org.jspecify.annotations.NullMarked;
