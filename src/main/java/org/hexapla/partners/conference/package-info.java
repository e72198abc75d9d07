/// Conferences at which students play the organisation: told by whoever holds them, listed by the staff.
@NullMarked
package org.hexapla.partners.conference;

import org.jspecify.annotations.NullMarked;
