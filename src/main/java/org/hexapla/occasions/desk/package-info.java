/// Where the staff of events and visits begin.
@NullMarked
package org.hexapla.occasions.desk;

import org.jspecify.annotations.NullMarked;
