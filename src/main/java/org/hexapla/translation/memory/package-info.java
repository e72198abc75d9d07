/// The translation memory: what was translated before, sentence by sentence, and how near it comes to what is to be
/// translated now. Why it is found as it is: see ADR 0067.
@NullMarked
package org.hexapla.translation.memory;

import org.jspecify.annotations.NullMarked;
