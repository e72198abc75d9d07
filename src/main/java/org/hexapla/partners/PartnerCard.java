package org.hexapla.partners;

import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedText;

/// A partner in a line.
///
/// @param name in each language in which it is known
public record PartnerCard(PartnerId id, PartnerKind kind, LocalizedText name, Optional<Country> country) {}
