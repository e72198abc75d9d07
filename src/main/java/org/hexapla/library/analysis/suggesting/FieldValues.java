package org.hexapla.library.analysis.suggesting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.catalogue.Relation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Values of fields: how they are kept, and how an indexer reads and types them in the own language.
@Component
public class FieldValues {

    private final Thesaurus thesaurus;
    private final States states;
    private final Persons persons;
    private final ObjectProvider<Headings> headings;
    private final Clock clock;

    FieldValues(Thesaurus thesaurus, States states, Persons persons, ObjectProvider<Headings> headings, Clock clock) {
        this.thesaurus = thesaurus;
        this.states = states;
        this.persons = persons;
        this.headings = headings;
        this.clock = clock;
    }

    /// The value that was typed, as it is kept; nothing if it is none.
    public Optional<String> read(Field field, String typed, Language reader) {
        var written = typed.strip();
        return switch (field) {
            case SYMBOL -> Symbol.catalogued(written).map(Symbol::display);
            case TITLE, JOB_NUMBER -> Optional.of(written).filter(words -> !words.isEmpty());
            case DATE -> PartialDate.parse(written).map(PartialDate::iso);
            case TYPE ->
                coded(written, reader, List.of(DocumentType.values()), DocumentType::code, DocumentType::messageKey);
            case DISTRIBUTION ->
                coded(written, reader, List.of(Distribution.values()), Distribution::code, Distribution::messageKey);
            case ORIGIN -> origin(written).map(origin -> (origin.body() + " " + origin.session()).strip());
            case AGENDA -> agenda(written);
            case ORIGINAL_LANGUAGE -> language(written, reader).map(Language::tag);
            case LANGUAGES -> languages(written, reader);
            case RELATED -> related(written);
            case SUBJECT -> concept(written).map(concept -> concept.id().value());
            case STATE ->
                states.recognise(written, LocalDate.now(clock))
                        .map(state -> state.code().value());
            case PERSON -> person(written);
            case BODY -> body(written).map(heading -> heading.id().toString());
        };
    }

    /// The value as an indexer reads it, and may type it back.
    public String shown(Field field, String value, Language reader) {
        return switch (field) {
            case SYMBOL, TITLE, DATE, ORIGIN, AGENDA, JOB_NUMBER, RELATED -> value;
            case TYPE ->
                DocumentType.parse(value)
                        .map(type -> Messages.text(reader, type.messageKey()))
                        .orElse(value);
            case DISTRIBUTION ->
                Distribution.parse(value)
                        .map(distribution -> Messages.text(reader, distribution.messageKey()))
                        .orElse(value);
            case ORIGINAL_LANGUAGE, LANGUAGES ->
                Stream.of(value.split(" "))
                        .flatMap(tag -> Language.parse(tag).stream())
                        .map(language -> language.nameIn(reader))
                        .collect(Collectors.joining(", "));
            case SUBJECT -> named(thesaurus.find(new ConceptId(value)).map(Thesaurus.Concept::label), value, reader);
            case STATE -> named(states.find(new StateCode(value)).map(States.State::name), value, reader);
            case PERSON -> named(persons.find(new PersonNameId(value)).map(PersonName::name), value, reader);
            case BODY ->
                AuthorityId.parse(value)
                        .flatMap(this::heading)
                        .map(Heading::text)
                        .orElse(value);
        };
    }

    /// The origin that a value says.
    public static Optional<Origin> origin(String value) {
        try {
            var blank = value.lastIndexOf(' ');
            return Optional.of(
                    blank < 0
                            ? new Origin(value, "")
                            : new Origin(value.substring(0, blank), value.substring(blank + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The relation that a value says: its kind, if it is named, and the symbol.
    public static Optional<Relation> relation(String value) {
        var blank = value.indexOf(' ');
        var kind = blank < 0 ? Optional.<Relation.Kind>empty() : Relation.Kind.parse(value.substring(0, blank));
        return kind.isPresent()
                ? Symbol.catalogued(value.substring(blank + 1)).map(symbol -> new Relation(kind.get(), symbol))
                : Symbol.catalogued(value).map(Relation::to);
    }

    private static Optional<String> related(String written) {
        return relation(written)
                .map(relation ->
                        relation.kind().code() + " " + relation.symbol().display());
    }

    private static Optional<String> agenda(String written) {
        var parts = written.split("\\|", -1);
        return parts.length > 3 || written.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        " | ",
                        Stream.concat(Stream.of(parts), Stream.of("", ""))
                                .limit(3)
                                .map(String::strip)
                                .toList()));
    }

    private Optional<Thesaurus.Concept> concept(String written) {
        return thesaurus
                .named(written)
                .filter(concept -> !concept.isTop())
                .or(() -> ConceptId.parse(written).flatMap(thesaurus::find));
    }

    private Optional<String> person(String written) {
        return PersonNameId.parse(written)
                .flatMap(persons::find)
                .or(() -> persons.named(written).stream().findFirst())
                .map(person -> person.id().value());
    }

    private Optional<Heading> body(String written) {
        var file = headings.getIfAvailable();
        return file == null
                ? Optional.empty()
                : AuthorityId.parse(written)
                        .flatMap(file::find)
                        .filter(Heading::isLive)
                        .or(() ->
                                file
                                        .named(HeadingKind.CORPORATE, new TreeMap<>(java.util.Map.of('a', written)))
                                        .stream()
                                        .findFirst());
    }

    private Optional<Heading> heading(AuthorityId id) {
        var file = headings.getIfAvailable();
        return file == null ? Optional.empty() : file.find(id);
    }

    private static Optional<Language> language(String written, Language reader) {
        return Language.official(written)
                .or(() -> Language.OFFICIAL.stream()
                        .filter(language -> same(language.nameIn(reader), written))
                        .findFirst())
                .or(() -> MastheadRule.language(written));
    }

    private static Optional<String> languages(String written, Language reader) {
        var parts = Stream.of(written.split("[,،、\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        var found = parts.stream()
                .flatMap(part -> language(part, reader).stream())
                .distinct()
                .toList();
        return parts.isEmpty() || found.size() < parts.size()
                ? Optional.empty()
                : Optional.of(
                        LocalizedText.inOrder(found).stream().map(Language::tag).collect(Collectors.joining(" ")));
    }

    private static <T> Optional<String> coded(
            String written, Language reader, List<T> values, Function<T, String> code, Function<T, String> key) {
        return values.stream()
                .filter(value ->
                        code.apply(value).equals(written) || same(Messages.text(reader, key.apply(value)), written))
                .map(code)
                .findFirst();
    }

    private static String named(Optional<LocalizedText> name, String value, Language reader) {
        return name.map(text -> text.words(reader))
                .filter(words -> !words.isEmpty())
                .orElse(value);
    }

    private static boolean same(String one, String other) {
        return Spelling.folded(one).equals(Spelling.folded(other));
    }
}
