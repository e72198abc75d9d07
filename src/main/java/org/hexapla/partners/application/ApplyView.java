package org.hexapla.partners.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.kernel.Language;
import org.hexapla.partners.programme.Programme;

/// The first page of an application: who applies, and in which language.
///
/// @param fields what was typed already
public record ApplyView(Programme programme, Map<String, String> fields, Door door, List<String> zones) {

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /// @param name the city whose clock it is
    public record Zone(String id, String name) {}

    /// By the names of their cities.
    public List<Zone> zones(Language reader) {
        return zones.stream()
                .map(zone -> new Zone(zone, Zones.name(zone, reader)))
                .sorted(Comparator.comparing(Zone::name, reader.order()))
                .toList();
    }
}
