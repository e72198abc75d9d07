@NullMarked
package org.hexapla.library.cataloguing.templates;

import org.jspecify.annotations.NullMarked;
