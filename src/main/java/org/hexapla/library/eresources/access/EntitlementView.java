package org.hexapla.library.eresources.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Station;
import org.jspecify.annotations.Nullable;

/// Who may use e-resources, for the staff.
///
/// @param typed the beginning of the addresses that are looked for
public record EntitlementView(String typed, List<Line> lines, Paging paging, List<Station> stations, Form form) {

    public record Line(
            long id,
            String mail,
            String name,
            AccountGroup group,
            String station,
            LocalDate starts,
            @Nullable LocalDate ends) {}

    /// @param faults message keys by field
    /// @param message key of what was done; empty for nothing
    public record Form(Map<String, String> values, Map<String, String> faults, String message) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /// The address of another page, after the language.
    public String path(int number) {
        return "/e-resources/desk/entitlements?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page="
                + number;
    }
}
