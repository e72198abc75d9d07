/// Notes what the visitors of this platform do, once they have their answer.
@NullMarked
package org.hexapla.usage.noting;

import org.jspecify.annotations.NullMarked;
