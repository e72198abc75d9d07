package org.hexapla.partners.representation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is known of a representative.
///
/// @param name as they are called in each language
/// @param function what they are at the member's, in its own words
/// @param kind one of [Seats#KINDS]
/// @param until the last day of their term; null while nobody has said
/// @param gender by the codes of the authority file
/// @param language in which they are spoken to
public record Details(
        LocalizedText name,
        String function,
        String kind,
        @Nullable LocalDate until,
        Optional<Country> country,
        String gender,
        Language language,
        String mail) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String json() {
        var names = new TreeMap<String, String>();
        name.texts().forEach((tongue, words) -> names.put(tongue.tag(), words));
        return JSON.writeValueAsString(new Content(
                names,
                function,
                kind,
                until == null ? "" : until.toString(),
                country.map(Country::code).orElse(""),
                gender,
                language.tag(),
                mail));
    }

    static Details read(String json) {
        var content = JSON.readValue(json, Content.class);
        var name = LocalizedText.none();
        for (var words : content.name.entrySet()) {
            name = name.with(new Language(words.getKey()), words.getValue());
        }
        return new Details(
                name,
                content.function,
                content.kind,
                content.until.isEmpty() ? null : LocalDate.parse(content.until),
                content.country.isEmpty() ? Optional.empty() : Optional.of(new Country(content.country)),
                content.gender,
                new Language(content.language),
                content.mail);
    }

    /// Nothing by which somebody is known; what was counted of them stays.
    Details erased() {
        var nobody = LocalizedText.none();
        for (var tongue : Language.OFFICIAL) {
            nobody = nobody.with(tongue, Messages.text(tongue, "partners.forgotten"));
        }
        return new Details(nobody, "", kind, until, country, gender, Language.EN, "");
    }

    // As it stands in the table; the views of facts read kind, country and gender.
    private record Content(
            Map<String, String> name,
            String function,
            String kind,
            String until,
            String country,
            String gender,
            String language,
            String mail) {}
}
