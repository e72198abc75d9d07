/// Payments as they are kept, brought in step with what the tills know, and shown to those who look after them.
@NullMarked
package org.hexapla.payments.keeping;

import org.jspecify.annotations.NullMarked;
