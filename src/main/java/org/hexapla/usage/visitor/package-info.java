/// Who uses something, as far as that may be known: a key instead of a name or an address, a city, a person or
/// a robot.
@NullMarked
package org.hexapla.usage.visitor;

import org.jspecify.annotations.NullMarked;
