@NullMarked
package org.hexapla.library.cataloguing.editor;

import org.jspecify.annotations.NullMarked;
