/// Who speaks for a member: the people whom it names itself and the staff confirms, and the passes by which they come
/// in.
@NullMarked
package org.hexapla.partners.representation;

import org.jspecify.annotations.NullMarked;
