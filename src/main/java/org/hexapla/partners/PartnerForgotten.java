package org.hexapla.partners;

/// A person in the register asked to be forgotten: whoever keeps anything by which they are known takes it away, in the
/// same transaction. What was counted stays.
public record PartnerForgotten(PartnerId partner) {}
