/// People register for events: with an account or an address that they confirm, alone or as a group, within the
/// quota of their organisation or by invitation, in a line where there is no place left. What they take stands
/// in the ledger; whatever changes something is done by POST, for programs open every address in a letter.
@NullMarked
package org.hexapla.occasions.registration;

import org.jspecify.annotations.NullMarked;
