package org.hexapla.payments.till;

import org.hexapla.kernel.Money;

/// The page of the trial till.
public record TrialView(String session, String words, Money amount) {}
