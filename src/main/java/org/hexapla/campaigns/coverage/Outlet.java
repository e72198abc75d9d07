package org.hexapla.campaigns.coverage;

import java.util.List;
import org.hexapla.kernel.Language;

/// A paper, an agency or a station.
///
/// @param country its code, or empty
/// @param tier whether the plan counts it among the major ones
/// @param source where its articles are listed, or empty
/// @param sourceKind `feed`, `sitemap` or empty
public record Outlet(
        String code,
        String name,
        String country,
        Language language,
        String tier,
        String medium,
        String source,
        String sourceKind) {

    public static final List<String> TIERS = List.of("major", "other");
    public static final List<String> MEDIA = List.of("print", "online", "agency", "radio", "television");
    public static final List<String> SOURCES = List.of("", "feed", "sitemap");

    static final String FORM = "[a-z][a-z0-9-]{1,49}";
    static final String HTTPS = "https://[^\\s<>\"'@]{3,480}";
}
