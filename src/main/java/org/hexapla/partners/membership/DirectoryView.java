package org.hexapla.partners.membership;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Regions;
import org.hexapla.partners.programme.Programme;

/// The public directory of members.
///
/// @param asked what was asked for, by the names of the fields
/// @param few the states of which a programme has few members; none where no one programme is looked at
public record DirectoryView(
        Map<String, String> asked,
        List<Programme> programmes,
        List<Row> rows,
        Paging paging,
        List<Counted> countries,
        List<Regions.Named> choices,
        List<Counted> few,
        TileMap map) {

    /// @param country its name for the reader, or empty
    public record Row(PartnerId id, LocalizedText name, String country, String type, List<LocalizedText> programmes) {}

    /// @param name of a country, for the reader
    public record Counted(String code, String name, long members) {}

    public String value(String field) {
        return asked.getOrDefault(field, "");
    }

    /// The address of the same question, one value changed.
    public String with(String field, String value) {
        var address = new StringBuilder("/members?");
        asked.forEach((name, known) -> {
            if (!name.equals(field) && !known.isEmpty()) {
                address.append(name).append('=').append(encoded(known)).append('&');
            }
        });
        return address.append(field).append('=').append(encoded(value)).toString();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
