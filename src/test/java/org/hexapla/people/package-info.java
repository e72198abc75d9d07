@NullMarked
package org.hexapla.people;

import org.jspecify.annotations.NullMarked;
