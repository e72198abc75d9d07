package org.hexapla.occasions;

/// Something about an event that was kept is different now.
///
/// @param isMoved whether its time or its place is
/// @param isCancelled whether it was called off just now
public record EventChanged(EventCode event, boolean isMoved, boolean isCancelled) {}
