/// The rules of the sections: each reads the records of a snapshot and gives lines, and knows nothing else.
@NullMarked
package org.hexapla.library.proceedings.sections;

import org.jspecify.annotations.NullMarked;
