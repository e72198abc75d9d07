package org.hexapla.authorities.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A person's entry as a heading of the authority file, and back. The heading is where it is kept; whatever of
/// it an entry does not say (the form under which the person is entered, notes, see also) stays as it was.
final class PersonHeading {

    private PersonHeading() {}

    static PersonName person(HeadingContent heading) {
        var facts = heading.facts();
        return new PersonName(
                new PersonNameId(heading.code()),
                heading.name().isEmpty()
                        ? LocalizedText.of(SeeFrom.languageOf(heading.text()), heading.text())
                        : heading.name(),
                heading.seeFrom().stream()
                        .filter(PersonHeading::isVariant)
                        .collect(Collectors.groupingBy(
                                SeeFrom::language,
                                TreeMap::new,
                                Collectors.mapping(SeeFrom::text, Collectors.toUnmodifiableList()))),
                facts.gender(),
                facts.from(),
                facts.until(),
                Country.parse(facts.state()),
                roles(facts));
    }

    private static Set<PersonName.Role> roles(HeadingFacts facts) {
        return Stream.of(PersonName.Role.values())
                .filter(role -> facts.roles().contains(role.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The heading of somebody new.
    static HeadingContent of(PersonName person) {
        return new HeadingContent(
                HeadingKind.PERSON,
                entered(person.name()),
                person.name(),
                person.id().value(),
                forms(person, List.of()),
                List.of(),
                facts(person, HeadingFacts.NONE),
                List.of());
    }

    /// A heading with what the entry says now.
    static HeadingContent of(PersonName person, HeadingContent before) {
        // A form that nobody chose follows the name.
        var isChosen = !before.parts().equals(entered(before.name()));
        return new HeadingContent(
                HeadingKind.PERSON,
                isChosen ? before.parts() : entered(person.name()),
                person.name(),
                before.code(),
                forms(person, before.seeFrom()),
                before.seeAlso(),
                facts(person, before.facts()),
                before.notes());
    }

    private static SortedMap<Character, String> entered(LocalizedText name) {
        return new TreeMap<>(Map.of('a', name.words(Language.EN)));
    }

    private static List<SeeFrom> forms(PersonName person, List<SeeFrom> before) {
        var forms = new ArrayList<SeeFrom>();
        person.forms().stream()
                .filter(form -> !form.isAuthorised())
                .forEach(form -> forms.add(SeeFrom.of(form.language(), form.text())));
        before.stream().filter(form -> !isVariant(form)).forEach(forms::add);
        return forms;
    }

    /// Forms in several parts or with dates are the cataloguers' own.
    private static boolean isVariant(SeeFrom form) {
        return form.parts().keySet().equals(Set.of('a'))
                && form.from().isEmpty()
                && form.until().isEmpty();
    }

    private static HeadingFacts facts(PersonName person, HeadingFacts before) {
        return new HeadingFacts(
                before.qualifier(),
                before.place(),
                person.gender(),
                person.born(),
                person.died(),
                // A state that is no more has no code of a country: it is the cataloguers' own.
                person.country()
                        .map(Country::code)
                        .or(() -> Optional.of(before.state())
                                .filter(code -> Country.parse(code).isEmpty()))
                        .orElse(""),
                person.roles().stream().map(PersonName.Role::code).collect(Collectors.toCollection(TreeSet::new)),
                before.types(),
                before.numbers());
    }
}
