package org.hexapla.authorities;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is known of whom or what a heading names, beside its names.
///
/// @param qualifier what tells it from namesakes, in words; where it is empty, the place does
/// @param place the heading of the body or place that tells it from namesakes (370)
/// @param gender of a person (375), as the person is known in public
/// @param from the day, month or year of birth, of foundation, or from which the heading holds (046 $s), or empty
/// @param until likewise of death, end, or until which it holds (046 $t)
/// @param state the code of the state that a person or body belongs to (`NAM`), or empty
/// @param roles codes of what a person is to the organisation ([PersonName.Role])
/// @param types codes of the type of heading (915: `MN`, `PN`; of a body `ms`, `oc`)
/// @param numbers by which others know it (035): their numbers and addresses
public record HeadingFacts(
        String qualifier,
        @Nullable AuthorityId place,
        PersonName.Gender gender,
        String from,
        String until,
        String state,
        SortedSet<String> roles,
        SortedSet<String> types,
        List<String> numbers) {

    public static final HeadingFacts NONE = new HeadingFacts(
            "", null, PersonName.Gender.UNKNOWN, "", "", "", new TreeSet<>(), new TreeSet<>(), List.of());

    public HeadingFacts {
        if (!PersonName.isDay(from) || !PersonName.isDay(until)) {
            throw new IllegalArgumentException("not a day, month or year: " + from + ", " + until);
        }
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        numbers = List.copyOf(numbers);
    }

    /// These facts with other numbers.
    public HeadingFacts withNumbers(List<String> others) {
        return new HeadingFacts(qualifier, place, gender, from, until, state, roles, types, others);
    }
}
