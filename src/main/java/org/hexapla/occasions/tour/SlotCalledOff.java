package org.hexapla.occasions.tour;

/// A time of a tour was called off. Told at least once; whoever listens bears to hear it again.
public record SlotCalledOff(long slot) {}
