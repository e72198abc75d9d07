@NullMarked
package org.hexapla.authorities;

import org.jspecify.annotations.NullMarked;
