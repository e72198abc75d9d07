package org.hexapla.occasions.capacity;

import java.time.Instant;
import org.hexapla.kernel.ItemRef;

/// Places were freed and are held for a group in the line, until a moment.
///
/// @param holder whom they are held for
public record PlacesOffered(WaitingId waiting, ItemRef holder, ClaimId claim, Instant until) {}
