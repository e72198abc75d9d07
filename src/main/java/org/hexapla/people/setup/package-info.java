/// Where administrators say what makes the installation itself: at its first run, and later.
@NullMarked
package org.hexapla.people.setup;

import org.jspecify.annotations.NullMarked;
