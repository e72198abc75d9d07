package org.hexapla.occasions.capacity;

import org.hexapla.kernel.ItemRef;

/// What was held was not confirmed in time and was given back.
public record ClaimExpired(ClaimId claim, ItemRef holder) {}
