package org.hexapla.newsroom.coverage;

import java.time.LocalDate;
import org.hexapla.kernel.LocalizedText;

/// A meeting in a line.
///
/// @param path where it opens, after the language
public record CoverageCard(LocalizedText title, LocalDate day, String path) {}
