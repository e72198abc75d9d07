package org.hexapla.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// The entry of a person: how the name is written in each language, and what tells the person from others.
///
/// @param name the authorised form of each language
/// @param variants other forms in use by language, spelled rightly or not
/// @param gender as the person is known in public
/// @param born the day, month or year as far as it is published (`1934-04-03`), or empty
/// @param died likewise
/// @param country where it is published
/// @param roles what the person is to the organisation
public record PersonName(
        PersonNameId id,
        LocalizedText name,
        Map<Language, List<String>> variants,
        Gender gender,
        String born,
        String died,
        Optional<Country> country,
        Set<Role> roles) {

    private static final String DAY = "|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    public PersonName {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a person without a name: " + id);
        }
        if (!isDay(born) || !isDay(died)) {
            throw new IllegalArgumentException("not a day, month or year: " + born + ", " + died);
        }
        variants = Map.copyOf(variants);
        roles = Set.copyOf(roles);
    }

    /// Whether it is a day, a month or a year as they are written here, or nothing at all.
    public static boolean isDay(String written) {
        return written.matches(DAY);
    }

    /// All forms, in each language the authorised one first.
    public List<NameForm> forms() {
        return languages().stream()
                .flatMap(language -> formsIn(language).stream())
                .toList();
    }

    /// The forms of one language, the authorised one first.
    public List<NameForm> formsIn(Language language) {
        var forms = new ArrayList<NameForm>();
        name.in(language).ifPresent(text -> forms.add(new NameForm(id, language, text, true)));
        variants.getOrDefault(language, List.of()).forEach(text -> forms.add(new NameForm(id, language, text, false)));
        return List.copyOf(forms);
    }

    /// The languages of which there is a form of any kind, the official ones in their order first.
    public List<Language> languages() {
        var languages = new TreeSet<>(name.languages());
        languages.addAll(variants.keySet());
        return LocalizedText.inOrder(languages);
    }

    /// For rules of language and for balance; nobody is guessed.
    public enum Gender {
        WOMAN,
        MAN,
        OTHER,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a person is to the organisation.
    public enum Role {
        SECRETARY_GENERAL,
        OFFICIAL,
        ASSEMBLY_PRESIDENT,
        MESSENGER_OF_PEACE,
        GOODWILL_AMBASSADOR,
        ADVOCATE,
        DELEGATE,
        AUTHOR,
        ARTIST,
        NAMESAKE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
