/// The guards of the house, and what tests share.
@NullMarked
package org.hexapla;

import org.jspecify.annotations.NullMarked;
