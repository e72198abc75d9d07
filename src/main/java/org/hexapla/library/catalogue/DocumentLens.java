package org.hexapla.library.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Facets;
import org.hexapla.library.marc.LanguageCodes;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.marc.SubjectFields;
import org.hexapla.library.marc.TextFields;

/// Ties the description of a document to its fields. Both sides stand whole; a change of one is carried to the other.
///
/// Records are in words here, with the codes of what they link to ([KnownHeadings#coded]). Two laws hold, over every
/// description and record:
///
/// - writing what was read changes nothing: `write(read(record, known), record)` is the record;
/// - reading what was written gives it back: `read(write(description, record), description)` is the description.
///
/// What MARC has no field for (files, headings of an index, further languages of an agenda's title) stays as it is
/// known.
final class DocumentLens {

    private static final ListedFields<String> OTHER_SUBJECTS = new ListedFields<>(
            "653",
            field -> field.text('a').map(String::strip).filter(words -> !words.isEmpty()),
            words -> DataField.of("653", new Subfield.Words('a', words)));

    private DocumentLens() {}

    /// The description of a new record.
    static Description read(MarcRecord record) {
        var symbols = OriginFields.symbols(record);
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("a record without a symbol or another number");
        }
        var derived = new DescriptionDraft(symbols).finished();
        return read(record, derived);
    }

    /// The description of a record.
    ///
    /// @param known what was known of it so far
    static Description read(MarcRecord record, Description known) {
        var read = OriginFields.symbols(record);
        var symbols = read.isEmpty() ? known.symbols() : read;
        var date = DateFields.read(record);
        return known.draft()
                .symbols(symbols)
                .title(TextFields.TITLE.read(record))
                .summary(TextFields.SUMMARY.read(record))
                .origins(origins(record, symbols, known))
                .date(date.date())
                .dateEnd(date.end())
                .type(TypeFields.read(record, symbols))
                .distribution(DistributionFields.read(record))
                .agenda(agenda(known).read(record))
                .concepts(inKnownOrder(SubjectFields.concepts(record), known.concepts()))
                .otherSubjects(OTHER_SUBJECTS.read(record))
                .languages(languages(record, known))
                .related(inKnownOrder(RelationFields.read(record), known.related()))
                .finished();
    }

    /// The record that says a description.
    ///
    /// @param before what it was; what says nothing else than before is the very field it was
    /// @param label the words for a concept, in English
    static MarcRecord write(Description description, MarcRecord before, Function<ConceptId, String> label) {
        var written = OriginFields.write(description.symbols(), description.origins(), before);
        written = TextFields.TITLE.write(description.title(), written);
        written = TextFields.SUMMARY.write(description.summary(), written);
        written = new DateFields(description.date(), description.dateEnd()).write(written);
        written = DistributionFields.write(description.distribution(), written);
        written = agenda(description).write(description.agenda(), written);
        written = SubjectFields.with(description.concepts(), written, label);
        written = OTHER_SUBJECTS.write(description.otherSubjects(), written);
        written = withLanguages(description, written);
        written = RelationFields.write(description.related(), written);
        written = FileFields.write(description.files(), written);
        if (written.equals(before) && TypeFields.read(before, description.symbols()) == description.type()) {
            return before;
        }
        return withType(description, Facets.computed(written));
    }

    private static MarcRecord withType(Description description, MarcRecord written) {
        if (TypeFields.read(written, description.symbols()) == description.type()) {
            return written;
        }
        var coded = Facets.computed(TypeFields.coded(description.type(), written));
        return TypeFields.read(coded, description.symbols()) == description.type()
                ? coded
                : TypeFields.worded(description.type(), coded);
    }

    /// Where no field says one, a document comes from where its symbols say.
    private static List<Origin> origins(MarcRecord record, List<Symbol> symbols, Description known) {
        var said = OriginFields.origins(record);
        if (said.isEmpty()) {
            return symbols.equals(known.symbols()) ? known.origins() : Bodies.origins(symbols);
        }
        return inKnownOrder(said, known.origins());
    }

    private static <T> List<T> inKnownOrder(List<T> values, List<T> known) {
        return new HashSet<>(values).equals(new HashSet<>(known)) ? known : values;
    }

    private static ListedFields<AgendaItem> agenda(Description known) {
        return new ListedFields<>("991", field -> item(field, known.agenda()), DocumentLens::field);
    }

    private static Optional<AgendaItem> item(DataField field, List<AgendaItem> known) {
        var agenda = field.text('a').orElse("").strip();
        var number = field.text('b').orElse("").strip();
        var title = field.text('c').orElse("").strip();
        if (agenda.isEmpty() && number.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        return known.stream()
                .filter(item -> item.agenda().strip().equals(agenda))
                .filter(item -> item.number().strip().equals(number))
                .filter(item -> item.title().words(Language.EN).equals(title))
                .findFirst()
                .or(() -> Optional.of(new AgendaItem(agenda, number, LocalizedText.of(Language.EN, title))));
    }

    private static DataField field(AgendaItem item) {
        var subfields = new java.util.ArrayList<Subfield>();
        say(subfields, 'a', item.agenda());
        say(subfields, 'b', item.number());
        say(subfields, 'c', item.title().words(Language.EN));
        return DataField.of("991", subfields.toArray(Subfield[]::new));
    }

    private static void say(List<Subfield> subfields, char code, String words) {
        if (!words.isBlank()) {
            subfields.add(new Subfield.Words(code, words.strip()));
        }
    }

    private static List<Language> languages(MarcRecord record, Description known) {
        var languages = new LinkedHashSet<Language>();
        record.texts("041", 'a').map(LanguageCodes::languages).forEach(languages::addAll);
        // Those that MARC has no code for.
        known.languages().stream()
                .filter(language -> LanguageCodes.code(language).isEmpty())
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    private static MarcRecord withLanguages(Description description, MarcRecord before) {
        var said = new HashSet<Language>();
        before.texts("041", 'a').map(LanguageCodes::languages).forEach(said::addAll);
        // A language that a file is in need not be said.
        description.files().stream().map(FileVersion::language).forEach(said::add);
        said.removeIf(language -> LanguageCodes.code(language).isEmpty());
        var coded = description.languages().stream()
                .filter(language -> LanguageCodes.code(language).isPresent())
                .toList();
        if (said.equals(new HashSet<>(coded))) {
            return before;
        }
        var codes = coded.stream()
                .flatMap(language -> LanguageCodes.code(language).stream())
                .sorted()
                .reduce("", String::concat);
        return before.replacing(
                field -> field.tag().equals("041"),
                codes.isEmpty() ? List.of() : List.of(DataField.of("041", new Subfield.Words('a', codes))));
    }
}
