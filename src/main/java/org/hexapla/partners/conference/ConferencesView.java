package org.hexapla.partners.conference;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.chart.TileMap;

/// Model conferences for everybody.
///
/// @param country that is looked at, its code; empty for all
public record ConferencesView(
        List<Conference> conferences,
        String country,
        List<Counted> countries,
        TileMap map,
        Paging paging,
        boolean isTold) {

    /// @param name of the country, for the reader
    public record Counted(String code, String name, long conferences) {}

    /// The form by which one is told of.
    ///
    /// @param fields as they were sent
    public record Form(Map<String, String> fields, Door door) {

        public String value(String field) {
            return fields.getOrDefault(field, "");
        }
    }
}
