@NullMarked
package org.hexapla.authorities.states;

import org.jspecify.annotations.NullMarked;
