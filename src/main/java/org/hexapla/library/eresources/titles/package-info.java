/// The titles within resources, as vendors list them by the recommended practice KBART, and as readers find them.
@NullMarked
package org.hexapla.library.eresources.titles;

import org.jspecify.annotations.NullMarked;
