/// The four headcounts, which are never mixed: who registered, who has a place, who was there, and how many different
/// people that were; and the keys by which the same person is told from others without a name.
@NullMarked
package org.hexapla.occasions.headcount;

import org.jspecify.annotations.NullMarked;
