/// The doors of an event: who comes in, by a pass or by name, at several doors, with a line and without one. However
/// often and wherever a pass is shown, one person is inside once.
@NullMarked
package org.hexapla.occasions.checkin;

import org.jspecify.annotations.NullMarked;
