/// Pages on which documents are read and found: a document, its text, bodies and sessions, the address of a symbol.
@NullMarked
package org.hexapla.library.catalogue.reading;

import org.jspecify.annotations.NullMarked;
