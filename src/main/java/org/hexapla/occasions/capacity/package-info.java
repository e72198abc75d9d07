/// The ledger of what can be given away once only: places, and the time of guides, rooms and interpreters.
///
/// What is taken stands in entries that are only ever added. Whoever takes something takes all that they need in
/// one transaction or nothing; takers of the same thing wait for each other, takers of different things do not.
/// The state that is asked (what is left) is kept beside the entries and can be made again from them
/// ([LedgerCheck]).
@NullMarked
package org.hexapla.occasions.capacity;

import org.jspecify.annotations.NullMarked;
