/// Countries that were looked at in depth, on behalf of an initiative.
@NullMarked
package org.hexapla.partners.countries;

import org.jspecify.annotations.NullMarked;
