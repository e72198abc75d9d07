package org.hexapla.authorities.persons;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A person's entry as the fields of a form: `name-fr`, `variants-fr` (one a line), `gender`, `born`, `died`,
/// `country`,
/// `roles`.
final class PersonFields {

    private final Map<String, String> values;
    private final Map<String, String> faults = new TreeMap<>();

    PersonFields(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static Map<String, String> of(PersonName person) {
        var values = new TreeMap<String, String>();
        person.name().texts().forEach((language, text) -> values.put("name-" + language, text));
        person.variants().forEach((language, texts) -> values.put("variants-" + language, String.join("\n", texts)));
        values.put("gender", person.gender().code());
        values.put("born", person.born());
        values.put("died", person.died());
        values.put("country", person.country().map(Country::code).orElse(""));
        values.put(
                "roles",
                person.roles().stream().map(PersonName.Role::code).sorted().collect(Collectors.joining("\n")));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /// Message keys by the field that is wrong, after [#read].
    Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    LocalizedText name(Collection<Language> languages) {
        var texts = new HashMap<Language, String>();
        languages.forEach(language -> texts.put(language, value("name-" + language)));
        return new LocalizedText(texts);
    }

    Optional<PersonName> read(PersonNameId id, Collection<Language> languages) {
        var name = name(languages);
        if (name.isEmpty()) {
            faults.put("name-" + languages.iterator().next(), "authorities.person.fault.name");
        }
        var country = Country.parse(value("country"));
        if (country.isEmpty() && !value("country").isEmpty()) {
            faults.put("country", "authorities.person.fault.country");
        }
        for (var field : List.of("born", "died")) {
            if (!PersonName.isDay(value(field))) {
                faults.put(field, "authorities.person.fault.day");
            }
        }
        return faults.isEmpty()
                ? Optional.of(new PersonName(
                        id, name, variants(languages), gender(), value("born"), value("died"), country, roles()))
                : Optional.empty();
    }

    private Map<Language, List<String>> variants(Collection<Language> languages) {
        var variants = new TreeMap<Language, List<String>>();
        for (var language : languages) {
            var texts = value("variants-" + language)
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (!texts.isEmpty()) {
                variants.put(language, texts);
            }
        }
        return variants;
    }

    private PersonName.Gender gender() {
        return Arrays.stream(PersonName.Gender.values())
                .filter(gender -> gender.code().equals(value("gender").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(PersonName.Gender.UNKNOWN);
    }

    private Set<PersonName.Role> roles() {
        var chosen = value("roles").lines().collect(Collectors.toSet());
        return Arrays.stream(PersonName.Role.values())
                .filter(role -> chosen.contains(role.code()))
                .collect(Collectors.toSet());
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
