/// Searching by other libraries' programs (SRU 2.0, also as 1.1 and 1.2 speak it), at `/sru`, with questions in CQL.
@NullMarked
package org.hexapla.library.machines.sru;

import org.jspecify.annotations.NullMarked;
