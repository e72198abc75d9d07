/// The states with their names of each day, which comes with the program, and what an import adds to them.
@NullMarked
package org.hexapla.authorities.states;

import org.jspecify.annotations.NullMarked;
