@NullMarked
package org.hexapla.authorities.thesaurus;

import org.jspecify.annotations.NullMarked;
