/// Where the entries of authorities are kept: persons, observances. Each with its versions and what it was before.
@NullMarked
package org.hexapla.authorities.register;

import org.jspecify.annotations.NullMarked;
