package org.hexapla.occasions.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.forms.Door;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.event.Event;

/// The form with which people register.
///
/// @param values what was typed
/// @param fault what is wrong with it, said; empty where nothing is
/// @param invitation the end of the invitation's address; empty for none
/// @param left how many places there are; -1 where there are as many as come
public record RegisterView(
        Event event, Map<String, String> values, String fault, String invitation, int left, Door door) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isFull() {
        return left == 0;
    }

    /// All there are, as readers look for them.
    public static List<Country> countries(Language reader) {
        return Stream.of(Locale.getISOCountries())
                .flatMap(code -> Country.parse(code).stream())
                .sorted(Comparator.comparing(country -> country.nameIn(reader), reader.order()))
                .toList();
    }
}
