package org.hexapla.payments;

import org.hexapla.kernel.ItemRef;

/// The money is there. Told at least once; whoever listens bears to hear it again.
public record PaymentSettled(PaymentId payment, ItemRef what) {}
