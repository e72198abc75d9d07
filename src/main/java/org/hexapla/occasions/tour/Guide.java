package org.hexapla.occasions.tour;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.ResourceId;

/// Somebody who leads tours of a station.
///
/// @param calendar their time, in the ledger
public record Guide(long id, String station, String name, List<Language> languages, ResourceId calendar) {}
