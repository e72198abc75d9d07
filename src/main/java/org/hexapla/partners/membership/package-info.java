/// Who belongs to which programme, since when and by which decision; the public directory.
@NullMarked
package org.hexapla.partners.membership;

import org.jspecify.annotations.NullMarked;
