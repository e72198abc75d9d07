@NullMarked
package org.hexapla.library.eresources.reports;

import org.jspecify.annotations.NullMarked;
