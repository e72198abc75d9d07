/// Letters of this module, to whoever has to do with an event.
@NullMarked
package org.hexapla.occasions.letter;

import org.jspecify.annotations.NullMarked;
