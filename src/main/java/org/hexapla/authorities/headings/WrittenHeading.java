package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Note;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.jobs.EntryFile;
import org.hexapla.kernel.Language;

/// A heading as a file writes it: other headings by their words, which are links only when all of the file is
/// known.
///
/// @param ties headings of the same kind that it leads to, by their words
/// @param place the body or place that tells it from namesakes, by its words; empty where none
/// @param entry where it stands in the file, to say what is wrong with it
record WrittenHeading(
        HeadingContent content, Map<SeeAlso.Tie, List<String>> ties, String place, EntryFile.Entry entry) {

    private static final Map<String, String> NOTES =
            Map.of("internal", "667", "source", "670", "about", "678", "scope", "680", "replaced", "682", "use", "688");

    private static final Set<String> NAMES = names();

    private static Set<String> names() {
        var names = new TreeSet<>(NOTES.keySet());
        names.addAll(List.of("kind", "heading", "code", "name", "forms", "place", "qualifier", "gender"));
        names.addAll(List.of("from", "until", "state", "types", "numbers"));
        Stream.of(SeeAlso.Tie.values()).forEach(tie -> names.add(tie.code()));
        return names;
    }

    /// The entry, if nothing of it is wrong.
    static Optional<WrittenHeading> read(EntryFile.Entry entry) {
        entry.only(NAMES);
        var kind = entry.needed("kind", HeadingKind::parse);
        var parts = entry.needed("heading", WrittenHeading::parts);
        var facts = facts(entry);
        var name = entry.localized("name");
        var forms = forms(entry);
        var ties = new EnumMap<SeeAlso.Tie, List<String>>(SeeAlso.Tie.class);
        for (var tie : SeeAlso.Tie.values()) {
            ties.put(tie, entry.list(tie.code(), Optional::of));
        }
        if (entry.isRefused() || kind.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        var content = new HeadingContent(
                kind.get(), parts.get(), name, entry.text("code"), forms, List.of(), facts, notes(entry));
        return Optional.of(new WrittenHeading(content, ties, entry.text("place"), entry));
    }

    private static Optional<SortedMap<Character, String>> parts(String written) {
        return Optional.of(WrittenParts.read(written)).filter(parts -> !parts.isEmpty());
    }

    private static List<SeeFrom> forms(EntryFile.Entry entry) {
        var forms = new ArrayList<SeeFrom>();
        new TreeMap<Language, List<String>>(entry.lists("forms"))
                .forEach((language, lines) -> lines.forEach(line -> WrittenParts.form(language, line)
                        .ifPresentOrElse(forms::add, () -> entry.refuse("forms", "jobs.entries.value", line))));
        return forms;
    }

    private static List<Note> notes(EntryFile.Entry entry) {
        return new TreeMap<>(NOTES)
                .entrySet().stream()
                        .filter(note -> !entry.text(note.getKey()).isEmpty())
                        .map(note -> new Note(note.getValue(), entry.text(note.getKey())))
                        .toList();
    }

    private static HeadingFacts facts(EntryFile.Entry entry) {
        return new HeadingFacts(
                entry.text("qualifier"),
                null,
                entry.value("gender", WrittenHeading::gender).orElse(PersonName.Gender.UNKNOWN),
                entry.value("from", WrittenHeading::day).orElse(""),
                entry.value("until", WrittenHeading::day).orElse(""),
                entry.text("state"),
                new TreeSet<>(),
                new TreeSet<>(entry.list("types", Optional::of)),
                entry.list("numbers", Optional::of));
    }

    private static Optional<String> day(String written) {
        return Optional.of(written).filter(PersonName::isDay);
    }

    private static Optional<PersonName.Gender> gender(String code) {
        return Stream.of(PersonName.Gender.values())
                .filter(gender -> gender.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
