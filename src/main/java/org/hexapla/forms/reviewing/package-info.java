/// Reviews by several, blind to each other, with conflicts of interest: one engine for whatever is handed in.
@NullMarked
package org.hexapla.forms.reviewing;

import org.jspecify.annotations.NullMarked;
