/// The one inbox of work.
@NullMarked
package org.hexapla.people.inbox;

import org.jspecify.annotations.NullMarked;
