/// Whom administrators let in, as what, and who takes over when somebody goes.
@NullMarked
package org.hexapla.people.directory;

import org.jspecify.annotations.NullMarked;
