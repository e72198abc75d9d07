/// What of partners is counted.
@NullMarked
package org.hexapla.partners.facts;

import org.jspecify.annotations.NullMarked;
