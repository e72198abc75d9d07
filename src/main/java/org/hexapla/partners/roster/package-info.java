/// The people of a programme as a roster: what they work on, who of them sits on the steering committee, what they are
/// asked about.
@NullMarked
package org.hexapla.partners.roster;

import org.jspecify.annotations.NullMarked;
