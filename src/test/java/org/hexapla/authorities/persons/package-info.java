@NullMarked
package org.hexapla.authorities.persons;

import org.jspecify.annotations.NullMarked;
