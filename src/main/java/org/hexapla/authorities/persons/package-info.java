/// The names of persons: entries, their pages, the form in which staff change them, and their reading from files.
@NullMarked
package org.hexapla.authorities.persons;

import org.jspecify.annotations.NullMarked;
