/// The journals: what visitors did, in the order in which it happened, in files to which lines are only ever
/// added.
@NullMarked
package org.hexapla.usage.journal;

import org.jspecify.annotations.NullMarked;
