@NullMarked
package org.hexapla.library.eresources.renewals;

import org.jspecify.annotations.NullMarked;
