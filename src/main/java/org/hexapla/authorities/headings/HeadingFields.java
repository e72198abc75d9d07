package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Note;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A heading as the fields of a form: `parts` (`$a Goodall, Jane $g (title)`), `name-fr`, `forms-fr` (one a
/// line), `also` (`12 broader`), `note-678`, `biography-fr`, facts by their names; of a person `roles` (one a line).
final class HeadingFields {

    private final Map<String, String> values;
    private final Map<String, String> faults = new TreeMap<>();

    HeadingFields(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static SortedMap<String, String> of(HeadingContent content) {
        var values = new TreeMap<String, String>();
        values.put("kind", content.kind().code());
        values.put("parts", WrittenParts.write(content.parts()));
        content.name().texts().forEach((language, text) -> values.put("name-" + language, text));
        content.seeFrom()
                .forEach(form -> values.merge(
                        "forms-" + form.language(), WrittenParts.write(form), (one, other) -> one + "\n" + other));
        values.put(
                "also",
                content.seeAlso().stream()
                        .map(also -> also.heading() + " " + also.tie().code())
                        .collect(Collectors.joining("\n")));
        content.notes().forEach(note -> {
            var language = note.language();
            values.merge(
                    language == null ? "note-" + note.tag() : "biography-" + language,
                    note.text(),
                    (one, other) -> one + "\n" + other);
        });
        var facts = content.facts();
        values.put("qualifier", facts.qualifier());
        values.put("place", facts.place() == null ? "" : facts.place().toString());
        values.put("gender", facts.gender().code());
        values.put("from", facts.from());
        values.put("until", facts.until());
        values.put("state", facts.state());
        values.put("types", String.join(" ", facts.types()));
        values.put("roles", String.join("\n", facts.roles()));
        values.put("numbers", String.join("\n", facts.numbers()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /// Message keys by the field that is wrong, after [#read].
    Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /// @param before what the form does not ask for is taken from it
    Optional<HeadingContent> read(Collection<Language> languages, @Nullable HeadingContent before) {
        var parts = WrittenParts.read(value("parts"));
        if (parts.isEmpty()) {
            faults.put("parts", "authorities.heading.fault.parts");
        }
        var kind = before == null ? HeadingKind.parse(value("kind")) : Optional.of(before.kind());
        if (kind.isEmpty()) {
            faults.put("kind", "authorities.heading.fault.kind");
        }
        var facts = facts(
                before == null ? HeadingFacts.NONE : before.facts(),
                kind.filter(HeadingKind.PERSON::equals).isPresent());
        var forms = forms(languages);
        var also = also();
        return faults.isEmpty()
                ? Optional.of(new HeadingContent(
                        kind.orElseThrow(),
                        parts,
                        name(languages),
                        before == null ? "" : before.code(),
                        forms,
                        also,
                        facts,
                        notes(languages)))
                : Optional.empty();
    }

    private LocalizedText name(Collection<Language> languages) {
        var texts = new HashMap<Language, String>();
        languages.forEach(language -> texts.put(language, value("name-" + language)));
        return new LocalizedText(texts);
    }

    private List<SeeFrom> forms(Collection<Language> languages) {
        var forms = new ArrayList<SeeFrom>();
        for (var language : languages) {
            lines("forms-" + language)
                    .forEach(line -> WrittenParts.form(language, line)
                            .ifPresentOrElse(
                                    forms::add,
                                    () -> faults.put("forms-" + language, "authorities.heading.fault.form")));
        }
        return forms;
    }

    private List<SeeAlso> also() {
        var also = new ArrayList<SeeAlso>();
        lines("also").forEach(line -> {
            var words = line.split("\\s+", 2);
            var heading = AuthorityId.parse(words[0]);
            var tie = words.length == 1 ? Optional.of(SeeAlso.Tie.RELATED) : SeeAlso.Tie.parse(words[1]);
            if (heading.isPresent() && tie.isPresent()) {
                also.add(new SeeAlso(heading.get(), tie.get()));
            } else {
                faults.put("also", "authorities.heading.fault.also");
            }
        });
        return also;
    }

    private List<Note> notes(Collection<Language> languages) {
        return Stream.concat(
                        Note.TAGS.stream().flatMap(tag -> lines("note-" + tag).map(text -> new Note(tag, text))),
                        languages.stream()
                                .filter(language ->
                                        !value("biography-" + language).isEmpty())
                                .map(language -> new Note(Note.BIOGRAPHY, value("biography-" + language), language)))
                .toList();
    }

    private HeadingFacts facts(HeadingFacts before, boolean isPerson) {
        if (isPerson && !value("state").isEmpty() && !value("state").matches("[A-Z]{3}|[a-z][a-z-]{2,40}")) {
            faults.put("state", "authorities.person.fault.country");
        }
        for (var field : List.of("from", "until")) {
            if (!PersonName.isDay(value(field))) {
                faults.put(field, "authorities.person.fault.day");
            }
        }
        var place = AuthorityId.parse(value("place"));
        if (place.isEmpty() && !value("place").isEmpty()) {
            faults.put("place", "authorities.heading.fault.place");
        }
        return new HeadingFacts(
                value("qualifier"),
                place.orElse(null),
                gender(),
                faults.containsKey("from") ? "" : value("from"),
                faults.containsKey("until") ? "" : value("until"),
                value("state"),
                isPerson ? roles() : before.roles(),
                new TreeSet<>(Arrays.stream(value("types").split("\\s+"))
                        .filter(type -> !type.isEmpty())
                        .toList()),
                lines("numbers").toList());
    }

    private TreeSet<String> roles() {
        var known =
                Stream.of(PersonName.Role.values()).map(PersonName.Role::code).toList();
        return new TreeSet<>(lines("roles").filter(known::contains).toList());
    }

    private PersonName.Gender gender() {
        return Stream.of(PersonName.Gender.values())
                .filter(gender -> gender.code().equals(value("gender").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(PersonName.Gender.UNKNOWN);
    }

    private Stream<String> lines(String field) {
        return value(field).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
