/// Organisations and people: their names in several scripts, who speaks for them, what was written, who is the same.
@NullMarked
package org.hexapla.partners.register;

import org.jspecify.annotations.NullMarked;
