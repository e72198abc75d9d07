package org.hexapla.payments;

import org.hexapla.kernel.ItemRef;

/// The payment came to nothing and never will: the provider takes no more money for it.
public record PaymentFailed(PaymentId payment, ItemRef what) {}
