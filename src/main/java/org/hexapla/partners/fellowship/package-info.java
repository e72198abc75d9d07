/// What fellows do while they are here, and what they publish.
@NullMarked
package org.hexapla.partners.fellowship;

import org.jspecify.annotations.NullMarked;
