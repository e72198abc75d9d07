package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.library.RecordKind;
import org.springframework.stereotype.Component;

/// Turns the words of controlled subfields into links to the authority file: by the heading's number or code where
/// `$0` says one, else by the words, letter for letter.
@Component
public class Linking {

    private final Headings headings;

    Linking(Headings headings) {
        this.headings = headings;
    }

    /// The record with its links, and what could not be linked: such a field stays in words.
    public Outcome link(RecordKind kind, MarcRecord record) {
        return link(kind, List.of(record)).getFirst();
    }

    /// Many at once, in their order; a few questions for all.
    public List<Outcome> link(RecordKind kind, List<MarcRecord> records) {
        var wishes = records.stream()
                .flatMap(record -> record.fields().stream())
                .flatMap(field -> Wish.of(kind, field).stream())
                .distinct()
                .toList();
        var answers = new Answers(headings, wishes);
        return records.stream()
                .map(record -> new LinkingRecord(kind, record, answers).outcome())
                .toList();
    }

    /// @param findings errors for what could not be linked
    public record Outcome(MarcRecord record, List<Finding> findings) {}

    /// By what a field says which heading it means.
    sealed interface Wish {

        record Numbered(AuthorityId number) implements Wish {}

        record Coded(HeadingKind kind, String code) implements Wish {}

        record Named(Headings.Question question) implements Wish {}

        /// What a field wishes; several wishes are tried in their order. None, if it names no heading.
        static List<Wish> of(RecordKind kind, DataField field) {
            var control = ControlledFields.of(kind, field.tag());
            if (control.isEmpty()) {
                return field.headings().<Wish>map(Numbered::new).toList();
            }
            if (field.heading().isPresent()) {
                return field.headings().distinct().<Wish>map(Numbered::new).toList();
            }
            var numbers = field.texts('0')
                    .flatMap(number -> AuthorityId.parse(number).stream())
                    .toList();
            if (!numbers.isEmpty()) {
                return List.of(new Numbered(numbers.getFirst()));
            }
            var parts = new java.util.TreeMap<Character, String>();
            field.subfields().forEach(subfield -> {
                if (subfield instanceof Subfield.Words(var code, var value)
                        && control.get().includes(code)
                        && !value.isBlank()) {
                    parts.putIfAbsent(code, value.strip());
                }
            });
            var coded = KnownHeadings.code(field)
                    .<Wish>map(code -> new Coded(control.get().kind(), code));
            var named = parts.isEmpty()
                    ? Optional.<Wish>empty()
                    : Optional.<Wish>of(
                            new Named(new Headings.Question(control.get().kind(), parts)));
            return Stream.of(coded, named).flatMap(Optional::stream).toList();
        }
    }

    /// What the authority file says to all wishes of some records.
    static final class Answers {

        private final Map<AuthorityId, Heading> numbered;
        private final Map<Wish.Coded, Heading> coded = new HashMap<>();
        private final Map<Headings.Question, List<Heading>> named;

        Answers(Headings file, Collection<Wish> wishes) {
            var numbers = new HashSet<AuthorityId>();
            var questions = new ArrayList<Headings.Question>();
            var codes = new EnumMap<HeadingKind, Set<String>>(HeadingKind.class);
            for (var wish : wishes) {
                switch (wish) {
                    case Wish.Numbered(var number) -> numbers.add(number);
                    case Wish.Coded(var kind, var code) ->
                        codes.computeIfAbsent(kind, _ -> new HashSet<>()).add(code);
                    case Wish.Named(var question) -> questions.add(question);
                }
            }
            codes.forEach((kind, all) ->
                    file.coded(kind, all).forEach((code, heading) -> coded.put(new Wish.Coded(kind, code), heading)));
            named = questions.isEmpty() ? Map.of() : file.named(questions);
            numbered = numbers.isEmpty() ? Map.of() : new HashMap<>(file.find(numbers));
            var successors = numbered.values().stream()
                    .flatMap(heading -> heading.successor().stream())
                    .filter(number -> !numbered.containsKey(number))
                    .toList();
            if (!successors.isEmpty()) {
                numbered.putAll(file.find(successors));
            }
        }

        /// The headings that a wish may mean.
        List<Heading> to(Wish wish) {
            return switch (wish) {
                case Wish.Numbered(var number) ->
                    Optional.ofNullable(numbered.get(number))
                            .map(heading -> heading.successor()
                                    .map(successor -> numbered.getOrDefault(successor, heading))
                                    .orElse(heading))
                            .stream()
                            .toList();
                case Wish.Coded code ->
                    Optional.ofNullable(coded.get(code)).stream().toList();
                case Wish.Named(var question) -> closest(question);
            };
        }

        /// A heading of just these parts goes before those that have more: `Goodall, Jane` before
        /// `Goodall, Jane (Messenger of Peace)`.
        private List<Heading> closest(Headings.Question question) {
            var found = named.getOrDefault(question, List.of());
            var exact = found.stream()
                    .filter(heading -> heading.parts().equals(question.parts()))
                    .toList();
            return exact.isEmpty() ? found : exact;
        }
    }
}
