/// Attendance that an earlier system or a door without our own list has noted: one row a person, taken in in bulk.
@NullMarked
package org.hexapla.occasions.attendance;

import org.jspecify.annotations.NullMarked;
