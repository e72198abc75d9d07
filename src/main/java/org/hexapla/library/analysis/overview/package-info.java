/// What waits and for how long, who has how much to do, and how long a record takes.
@NullMarked
package org.hexapla.library.analysis.overview;

import org.jspecify.annotations.NullMarked;
