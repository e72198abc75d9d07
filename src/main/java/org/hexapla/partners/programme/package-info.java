/// Programmes as data: who may join, by which form, how it is decided.
@NullMarked
package org.hexapla.partners.programme;

import org.jspecify.annotations.NullMarked;
