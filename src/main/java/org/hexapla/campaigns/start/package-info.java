/// Where the work on campaigns begins.
@NullMarked
package org.hexapla.campaigns.start;

import org.jspecify.annotations.NullMarked;
