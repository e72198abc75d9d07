/// The run of show of an event, minute by minute: what happens, who does it, on which cue, in which languages.
@NullMarked
package org.hexapla.occasions.rundown;

import org.jspecify.annotations.NullMarked;
