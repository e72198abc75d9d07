/// The tills: providers on whose pages money is taken.
@NullMarked
package org.hexapla.payments.till;

import org.jspecify.annotations.NullMarked;
