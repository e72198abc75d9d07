package org.hexapla.library.states;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What of a list is wanted.
///
/// @param year 0 for all
/// @param group the body, of documents their type; empty for all
/// @param item of speeches the number of the agenda item; empty for all
public record StateListChoice(int year, String group, String item) {

    static final StateListChoice ALL = new StateListChoice(0, "", "");

    /// The same choice in an address.
    public String query() {
        return "year=%s&group=%s&item=%s".formatted(year == 0 ? "" : year, encoded(group), encoded(item));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
