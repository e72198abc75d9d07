package org.hexapla.partners.roster;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Regions;

/// Whom of a roster one looks for. Empty words and 0 ask for all.
///
/// @param ending `yes` for those whose term ends within ninety days
public record RosterQuestion(
        String typed, String region, String country, String language, String gender, int goal, String ending) {

    static RosterQuestion of(Fields fields) {
        var region = fields.line("region");
        return new RosterQuestion(
                fields.line("q"),
                Regions.ALL.contains(region) ? region : "",
                Country.parse(fields.line("country")).map(Country::code).orElse(""),
                Language.parse(fields.line("language")).map(Language::tag).orElse(""),
                fields.line("gender"),
                fields.number("goal", 0, 0, 17),
                fields.line("ending"));
    }

    /// The address of the same question.
    public String query() {
        var address = new StringBuilder();
        parts().forEach((field, value) -> {
            if (!value.isEmpty()) {
                address.append('&')
                        .append(field)
                        .append('=')
                        .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /// Its fields, for a form that asks it again.
    public Map<String, String> parts() {
        return new TreeMap<>(Map.of(
                "q", typed,
                "region", region,
                "country", country,
                "language", language,
                "gender", gender,
                "goal", goal == 0 ? "" : Integer.toString(goal),
                "ending", ending));
    }
}
