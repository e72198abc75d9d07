@NullMarked
package org.hexapla.library.eresources.licences;

import org.jspecify.annotations.NullMarked;
