package org.hexapla.occasions.tour;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.capacity.ResourceId;

/// Where a tour is given.
public record Room(long id, LocalizedText name, ResourceId calendar) {}
