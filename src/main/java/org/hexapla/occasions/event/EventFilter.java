package org.hexapla.occasions.event;

import java.util.Objects;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the address of a list or calendar of events asks for; what makes no sense is not asked.
public record EventFilter(
        @Nullable String kind,
        @Nullable String language,
        @Nullable String country,
        @Nullable String initiative,
        @Nullable String series) {

    private static final int LONGEST = 100;

    EventQuestion question() {
        return new EventQuestion(
                code(kind),
                Language.parse(Objects.requireNonNullElse(language, ""))
                        .map(Language::tag)
                        .orElse(""),
                Country.parse(Objects.requireNonNullElse(country, ""))
                        .map(Country::code)
                        .orElse(""),
                code(initiative),
                series == null || series.length() > LONGEST ? "" : series.strip(),
                null,
                null,
                false);
    }

    private static String code(@Nullable String written) {
        return written != null && Initiative.isCode(written) ? written : "";
    }

    /// The question of an address, with a month.
    public String query(java.time.YearMonth month) {
        return query("month", month.toString());
    }

    /// The question of an address, for what goes by the same filter.
    public String query() {
        return query("", "");
    }

    private String query(String name, String value) {
        var asked = question();
        var query = UriComponentsBuilder.newInstance();
        put(query, name, value);
        put(query, "kind", asked.kind());
        put(query, "language", asked.language());
        put(query, "country", asked.country());
        put(query, "initiative", asked.initiative());
        put(query, "series", asked.series());
        return query.build().encode().toUriString();
    }

    private static void put(UriComponentsBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.queryParam(name, value);
        }
    }
}
