package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import org.hexapla.calendar.Zones;
import org.hexapla.forms.Door;
import org.hexapla.kernel.Language;
import org.hexapla.partners.programme.Programme;

/// The first page of an application: who applies, and in which language.
///
/// @param fields what was typed already
public record ApplyView(Programme programme, Map<String, String> fields, Door door) {

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<Zones.Named> zones(Language reader) {
        return Zones.named(reader);
    }
}
