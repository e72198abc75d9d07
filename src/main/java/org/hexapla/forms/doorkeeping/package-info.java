/// The door of forms that anybody may send.
@NullMarked
package org.hexapla.forms.doorkeeping;

import org.jspecify.annotations.NullMarked;
