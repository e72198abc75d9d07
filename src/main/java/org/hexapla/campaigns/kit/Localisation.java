package org.hexapla.campaigns.kit;

import java.time.LocalDate;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// What a country made of a campaign.
///
/// @param adapted what was changed for its people
public record Localisation(Country country, Language language, LocalDate day, LocalizedText adapted) {}
