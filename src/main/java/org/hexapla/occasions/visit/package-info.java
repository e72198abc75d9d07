/// Visits as they were: who came, from where, in which language. The records behind every number of visitors.
@NullMarked
package org.hexapla.occasions.visit;

import org.jspecify.annotations.NullMarked;
