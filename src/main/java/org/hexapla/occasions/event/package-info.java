/// Events of every kind as one thing: what, when by whose clock, where, in which languages, with whom; from a draft to
/// what was held. Kinds are data. Nothing here knows who comes.
@NullMarked
package org.hexapla.occasions.event;

import org.jspecify.annotations.NullMarked;
