package org.hexapla.partners.register;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.hexapla.people.Circular;
import org.springframework.util.MultiValueMap;

/// Reads what a page of the register was sent.
record PartnerForm(MultiValueMap<String, String> fields, List<Language> languages) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 4000;

    /// Languages that the page did not offer are kept as they were.
    Profile profile(Optional<Profile> before) {
        var name = name(before.map(Profile::name).orElse(LocalizedText.none()));
        return new Profile(
                name,
                List.of(one("others").split("\\R")),
                description(before.map(Profile::description).orElse(LocalizedText.none())),
                Country.parse(one("country")),
                Profile.TYPES.contains(one("type")) ? one("type") : "",
                Profile.GENDERS.contains(one("gender")) ? one("gender") : "",
                web(),
                mail(one("mail")),
                Language.parse(one("language")).orElse(Language.EN),
                AuthorityId.parse(one("authority")));
    }

    LocalizedText name(LocalizedText before) {
        var name = text("name", before, LONGEST_NAME);
        if (name.isEmpty()) {
            throw PartnersRefused.mistake("name");
        }
        return name;
    }

    LocalizedText description(LocalizedText before) {
        return text("description", before, LONGEST_TEXT);
    }

    /// An address of the web, or nothing; no other scheme, for it is linked to.
    String web() {
        var web = one("web");
        if (!web.isEmpty() && !web.matches("(?i)https?://[^\\s<>\"']{3,480}")) {
            throw PartnersRefused.mistake("web", web);
        }
        return web;
    }

    static String mail(String written) {
        if (!written.isEmpty() && !Circular.isAddress(written)) {
            throw PartnersRefused.mistake("mail", written);
        }
        return written.toLowerCase(java.util.Locale.ROOT);
    }

    Contact contact() {
        var role = one("role");
        if (!Contact.ROLES.contains(role)) {
            throw PartnersRefused.mistake("contact");
        }
        return new Contact(
                0,
                Typed.atMost(LONGEST_NAME, one("name")),
                mail(one("mail")),
                Language.parse(one("language")).orElse(Language.EN),
                role,
                fields.containsKey("keeps"));
    }

    String one(String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private LocalizedText text(String field, LocalizedText before, int longest) {
        var text = before;
        for (var language : languages) {
            text = text.with(language, Typed.atMost(longest, one(field + "-" + language)));
        }
        return text;
    }
}
