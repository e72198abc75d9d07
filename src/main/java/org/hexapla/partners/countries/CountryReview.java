package org.hexapla.partners.countries;

import java.time.LocalDate;
import org.hexapla.kernel.Country;

/// That a country was looked at in depth.
///
/// @param initiative on whose behalf
/// @param summary what was found, in the words of whoever looked
public record CountryReview(String initiative, Country country, LocalDate day, String summary) {}
