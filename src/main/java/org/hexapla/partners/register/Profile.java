package org.hexapla.partners.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import tools.jackson.databind.json.JsonMapper;

/// What is known of a partner.
///
/// @param name as it is called in each language
/// @param otherNames former names, short forms, spellings that are met, in any script
/// @param type of an organisation (`university`, `publisher`), or what a person does; empty where nobody knows
/// @param gender of a person, by the codes of the authority file; empty of an organisation
/// @param language in which it is written to
/// @param authority its heading in the authority file that the library uses, too
public record Profile(
        LocalizedText name,
        List<String> otherNames,
        LocalizedText description,
        Optional<Country> country,
        String type,
        String gender,
        String web,
        String mail,
        Language language,
        Optional<AuthorityId> authority) {

    /// Kinds of organisations that the register tells apart.
    public static final List<String> TYPES = List.of(
            "ngo",
            "university",
            "publisher",
            "broadcaster",
            "information-centre",
            "institute",
            "company",
            "media",
            "government",
            "other");

    public static final Set<String> GENDERS = Set.of("woman", "man", "other", "unknown");

    private static final JsonMapper JSON = JsonMapper.shared();

    public Profile {
        otherNames = otherNames.stream()
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .distinct()
                .toList();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a partner without a name");
        }
    }

    /// One of whom only the name and the country are known.
    public static Profile of(LocalizedText name, Optional<Country> country, Language language) {
        return new Profile(name, List.of(), LocalizedText.none(), country, "", "", "", "", language, Optional.empty());
    }

    public Profile withPublicWords(LocalizedText newName, LocalizedText newDescription, String newWeb) {
        return new Profile(
                newName, otherNames, newDescription, country, type, gender, newWeb, mail, language, authority);
    }

    public Profile withReach(String newType, String newGender, String newMail) {
        return new Profile(
                name, otherNames, description, country, newType, newGender, web, newMail, language, authority);
    }

    /// Nothing by which a person is known; what was counted of them stays.
    Profile erased(LocalizedText nobody) {
        return new Profile(
                nobody, List.of(), LocalizedText.none(), country, type, gender, "", "", Language.EN, Optional.empty());
    }

    String json() {
        return JSON.writeValueAsString(new Content(
                LocalizedTextJson.byTag(name),
                otherNames,
                LocalizedTextJson.byTag(description),
                country.map(Country::code).orElse(""),
                type,
                gender,
                web,
                mail,
                language.tag(),
                authority.map(AuthorityId::value).orElse(0L)));
    }

    static Profile read(String json) {
        var content = JSON.readValue(json, Content.class);
        return new Profile(
                LocalizedTextJson.of(content.name),
                content.otherNames,
                LocalizedTextJson.of(content.description),
                content.country.isEmpty() ? Optional.empty() : Optional.of(new Country(content.country)),
                content.type,
                content.gender,
                content.web,
                content.mail,
                new Language(content.language),
                content.authority == 0 ? Optional.empty() : Optional.of(new AuthorityId(content.authority)));
    }

    // As it stands in the table; the views of facts read country, type and gender.
    private record Content(
            Map<String, String> name,
            List<String> otherNames,
            Map<String, String> description,
            String country,
            String type,
            String gender,
            String web,
            String mail,
            String language,
            long authority) {}
}
