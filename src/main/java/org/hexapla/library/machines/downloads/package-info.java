/// Files of whole sets for those who want everything at once: documents, speeches, votes, the authority file, states.
/// Made each night, or when an administrator asks, from one snapshot of all records, and described for programs.
@NullMarked
package org.hexapla.library.machines.downloads;

import org.jspecify.annotations.NullMarked;
