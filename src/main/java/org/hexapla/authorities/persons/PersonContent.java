package org.hexapla.authorities.persons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/// A person's entry as the table keeps it, in plain words.
record PersonContent(
        Map<String, String> name,
        Map<String, List<String>> variants,
        String gender,
        String born,
        String died,
        String country,
        List<String> roles) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(PersonName person) {
        var name = new TreeMap<String, String>();
        person.name().texts().forEach((language, text) -> name.put(language.tag(), text));
        var variants = new TreeMap<String, List<String>>();
        person.variants().forEach((language, texts) -> variants.put(language.tag(), texts));
        return JSON.writeValueAsString(new PersonContent(
                name,
                variants,
                person.gender().code(),
                person.born(),
                person.died(),
                person.country().map(Country::code).orElse(""),
                person.roles().stream().map(PersonName.Role::code).sorted().toList()));
    }

    static PersonName read(String id, String json) {
        var content = JSON.readValue(json, PersonContent.class);
        var name = new TreeMap<Language, String>();
        content.name.forEach((tag, text) -> name.put(new Language(tag), text));
        var variants = new TreeMap<Language, List<String>>();
        content.variants.forEach((tag, texts) -> variants.put(new Language(tag), texts));
        return new PersonName(
                new PersonNameId(id),
                new LocalizedText(name),
                variants,
                PersonName.Gender.valueOf(content.gender.toUpperCase(Locale.ROOT)),
                content.born,
                content.died,
                content.country.isEmpty() ? Optional.empty() : Optional.of(new Country(content.country)),
                content.roles.stream()
                        .map(code -> PersonName.Role.valueOf(
                                code.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
