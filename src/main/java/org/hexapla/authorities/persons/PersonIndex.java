package org.hexapla.authorities.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.hexapla.authorities.NameForm;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;

/// All persons at one time, found by any form of their names.
final class PersonIndex {

    /// A single letter or a sign alone is nobody's family name.
    private static final int SHORTEST_PART = 2;

    private record Spelled(NameForm form, String folded) {}

    private final SequencedMap<PersonNameId, PersonName> persons = new TreeMap<>();
    private final List<Spelled> forms = new ArrayList<>();
    private final Map<String, SequencedSet<PersonNameId>> byForm = new HashMap<>();
    private final Map<String, SequencedSet<PersonNameId>> byLastParts = new HashMap<>();

    PersonIndex(List<PersonName> all) {
        all.forEach(person -> persons.put(person.id(), person));
        persons.values().stream().flatMap(person -> person.forms().stream()).forEach(this::add);
    }

    private void add(NameForm form) {
        var words = Spelling.words(form.text());
        forms.add(new Spelled(form, String.join(" ", words)));
        put(byForm, words, form);
        for (var first = 1; first < words.size(); first++) {
            put(byLastParts, words.subList(first, words.size()), form);
        }
    }

    private static void put(Map<String, SequencedSet<PersonNameId>> map, List<String> words, NameForm form) {
        // Chinese writes a foreigner's names with points between them, or without.
        var key = String.join("", words);
        if (key.length() >= SHORTEST_PART) {
            map.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(form.person());
        }
    }

    Optional<PersonName> find(PersonNameId person) {
        return Optional.ofNullable(persons.get(person));
    }

    List<PersonName> all() {
        return List.copyOf(persons.values());
    }

    List<NameForm> forms() {
        return forms.stream().map(Spelled::form).toList();
    }

    List<PersonName> named(String text) {
        var key = String.join("", Spelling.words(text));
        var found = new LinkedHashSet<PersonNameId>(byForm.getOrDefault(key, new LinkedHashSet<>()));
        found.addAll(byLastParts.getOrDefault(key, new LinkedHashSet<>()));
        return found.stream().map(persons::get).toList();
    }

    List<PersonName> suggest(String typed, Language reader, int most) {
        var folded = Spelling.folded(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        var inside = folded.codePoints().anyMatch(Character::isIdeographic) ? folded : " " + folded;
        return forms.stream()
                .filter(form ->
                        form.folded().startsWith(folded) || form.folded().contains(inside))
                .sorted(Comparator.comparing(
                                (Spelled form) -> !form.form().language().equals(reader))
                        .thenComparing(form -> !form.folded().startsWith(folded))
                        .thenComparing(Spelled::folded))
                .map(form -> form.form().person())
                .distinct()
                .limit(most)
                .map(persons::get)
                .toList();
    }
}
