package org.hexapla.campaigns.reach;

import java.time.LocalDate;

/// What a platform counts by a word, from a day on.
public record Definition(long id, String platform, String measure, String words, LocalDate since) {}
