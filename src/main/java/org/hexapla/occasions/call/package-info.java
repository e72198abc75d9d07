/// Calls for contributions: what is asked for, who sends what, who reviews it, and what becomes part of the programme.
@NullMarked
package org.hexapla.occasions.call;

import org.jspecify.annotations.NullMarked;
