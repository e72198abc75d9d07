/// What remains of a conference: the contributions that were accepted, to read, to cite and to keep on paper.
@NullMarked
package org.hexapla.occasions.proceedings;

import org.jspecify.annotations.NullMarked;
