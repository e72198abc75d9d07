/// Groups and schools: they ask, are offered a time, confirm it, and say who comes. The names are gone after the
/// visit.
@NullMarked
package org.hexapla.occasions.group;

import org.jspecify.annotations.NullMarked;
