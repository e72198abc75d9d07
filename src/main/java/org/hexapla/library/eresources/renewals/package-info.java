/// What licences cost and bring: cost per use, what nobody uses, and the list of renewals by the day of notice.
@NullMarked
package org.hexapla.library.eresources.renewals;

import org.jspecify.annotations.NullMarked;
