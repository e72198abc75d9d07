package org.hexapla.library.votes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Facets;
import org.hexapla.library.marc.FieldDates;
import org.hexapla.library.marc.KnownHeadings;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.SessionField;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.marc.TextFields;

/// Ties a roll call to its fields: ballots to 967, the totals that were published to 996, the resolution to 791, its
/// draft and report to 993, the meeting to 952.
///
/// Writing what was read changes nothing; reading what was written gives it back. What MARC has no field for (the
/// source's own number and marks, topics of students) stays as it is known.
///
/// @param names of states, on the day of the vote
/// @param label the words for a concept, in English
record RollCallLens(BallotFields.Names names, Function<String, String> label) {

    private static final TextFields WHAT = new TextFields("520", "520", '3', "Summary", "a");
    private static final String TOTALS = "bcdef";

    /// The roll call of a new record.
    ///
    /// @param sourceId by which the house calls it
    RollCall read(MarcRecord record, String sourceId) {
        var fresh = new RollCall(
                "marc",
                sourceId,
                "",
                "A",
                "",
                FieldDates.first(record, "992", "269")
                        .orElseThrow(() -> new IllegalArgumentException("a vote without a day")),
                RollCall.Papers.NONE,
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none(),
                List.of(),
                "",
                Set.of(),
                Optional.empty(),
                List.of());
        return read(record, fresh);
    }

    RollCall read(MarcRecord record, RollCall known) {
        var date = FieldDates.first(record, "992", "269").orElse(known.date());
        var session = SessionField.of(record).orElse(new SessionField(known.body(), ""));
        return new RollCall(
                known.source(),
                known.sourceId(),
                known.reference(),
                session.body(),
                session.session(),
                date,
                new RollCall.Papers(
                        SessionField.symbol(record),
                        related(record, '2'),
                        related(record, '3'),
                        record.text("952", 'a').flatMap(Symbol::parse)),
                TextFields.TITLE.read(record),
                WHAT.read(record),
                agendaTitle(record, known.agendaTitle()),
                subjects(record, known.subjects()),
                record.text("996", 'a').orElse("").strip(),
                known.traits(),
                published(record),
                new BallotFields(names, date.first()).read(record, known.ballots()));
    }

    MarcRecord write(RollCall rollCall, MarcRecord before) {
        var papers = rollCall.papers();
        var written = TextFields.TITLE.write(rollCall.title(), before);
        written = WHAT.write(rollCall.description(), written);
        written = FieldDates.write(rollCall.date(), written, "992", "269");
        written = new SessionField(rollCall.body(), rollCall.session()).write(papers.resolution(), written);
        written = withRelated(papers.draft(), '2', written);
        written = withRelated(papers.committeeReport(), '3', written);
        written = withMeeting(papers.meeting(), written);
        written = withAgendaTitle(rollCall.agendaTitle(), written);
        written = withSubjects(rollCall.subjects(), written);
        written = withTotals(rollCall, written);
        written = new BallotFields(names, rollCall.date().first()).write(rollCall.ballots(), written);
        if (before.equals(MarcRecord.EMPTY)) {
            written = written.replacing(
                    field -> field.tag().equals("089"), List.of(DataField.of("089", new Subfield.Words('b', "B23"))));
        }
        return written.equals(before) ? before : Facets.computed(written);
    }

    private static Optional<Symbol> related(MarcRecord record, char kind) {
        return record.fields("993")
                .filter(field -> field.first() == kind)
                .flatMap(field -> field.text('a').flatMap(Symbol::parse).stream())
                .findFirst();
    }

    private static MarcRecord withRelated(Optional<Symbol> symbol, char kind, MarcRecord before) {
        return related(before, kind).equals(symbol)
                ? before
                : before.replacing(
                        field -> field.tag().equals("993") && field.first() == kind,
                        symbol.stream()
                                .map(one -> new DataField(
                                        "993", kind, ' ', List.of(new Subfield.Words('a', one.display()))))
                                .toList());
    }

    private static MarcRecord withMeeting(Optional<Symbol> meeting, MarcRecord before) {
        return before.text("952", 'a').flatMap(Symbol::parse).equals(meeting)
                ? before
                : before.replacing(
                        field -> field.tag().equals("952"),
                        meeting.stream()
                                .map(symbol -> DataField.of("952", new Subfield.Words('a', symbol.display())))
                                .toList());
    }

    /// In English; other languages of it stay with it.
    private static LocalizedText agendaTitle(MarcRecord record, LocalizedText known) {
        var title = record.text("991", 'c').orElse("").strip();
        return known.words(Language.EN).equals(title) ? known : LocalizedText.of(Language.EN, title);
    }

    private static MarcRecord withAgendaTitle(LocalizedText title, MarcRecord before) {
        var words = title.words(Language.EN);
        if (before.text("991", 'c').orElse("").strip().equals(words)) {
            return before;
        }
        var others =
                before.fields("991").filter(field -> field.text('c').isEmpty()).toList();
        var said = words.isEmpty()
                ? Stream.<DataField>of()
                : Stream.of(DataField.of("991", new Subfield.Words('c', words)));
        return before.replacing(
                field -> field.tag().equals("991"),
                Stream.concat(said, others.stream()).toList());
    }

    private static List<Subject> subjects(MarcRecord record, List<Subject> known) {
        var read = new ArrayList<Subject>();
        record.fields().forEach(field -> subject(field).ifPresent(read::add));
        known.stream()
                .filter(subject -> subject.scheme() == Subject.Scheme.TOPIC)
                .forEach(read::add);
        return new HashSet<>(read).equals(new HashSet<>(known))
                ? known
                : read.stream().distinct().toList();
    }

    private static Optional<Subject> subject(DataField field) {
        return switch (field.tag()) {
            case "650" -> KnownHeadings.code(field).map(code -> new Subject(Subject.Scheme.CONCEPT, code));
            case "653" ->
                field.text('a')
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Subject(Subject.Scheme.WORDS, words));
            default -> Optional.empty();
        };
    }

    private MarcRecord withSubjects(List<Subject> subjects, MarcRecord before) {
        var said = before.fields().stream()
                .flatMap(field -> subject(field).stream())
                .toList();
        var added = subjects.stream()
                .distinct()
                .filter(subject -> !said.contains(subject))
                .flatMap(subject -> field(subject).stream())
                .toList();
        return before.replacing(
                field -> subject(field)
                        .filter(subject -> !subjects.contains(subject))
                        .isPresent(),
                added);
    }

    private Optional<DataField> field(Subject subject) {
        return switch (subject.scheme()) {
            case CONCEPT ->
                Optional.of(DataField.of(
                        "650",
                        new Subfield.Words('a', label.apply(subject.value())),
                        KnownHeadings.code(subject.value())));
            case WORDS -> Optional.of(DataField.of("653", new Subfield.Words('a', subject.value())));
            case TOPIC -> Optional.empty();
        };
    }

    private static Optional<PublishedTotals> published(MarcRecord record) {
        var totals = new ArrayList<Integer>();
        for (var code : TOTALS.toCharArray()) {
            record.text("996", code)
                    .map(String::strip)
                    .filter(number -> number.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .ifPresent(totals::add);
        }
        return totals.size() == TOTALS.length()
                ? Optional.of(new PublishedTotals(
                        new Tally(totals.get(0), totals.get(1), totals.get(2), totals.get(3)), totals.get(4)))
                : Optional.empty();
    }

    private static MarcRecord withTotals(RollCall rollCall, MarcRecord before) {
        var note = rollCall.note().strip();
        var isSame = before.text("996", 'a').orElse("").strip().equals(note)
                && published(before).equals(rollCall.published());
        if (isSame) {
            return before;
        }
        var subfields = new ArrayList<Subfield>();
        if (!note.isEmpty()) {
            subfields.add(new Subfield.Words('a', note));
        }
        rollCall.published().ifPresent(totals -> {
            var tally = totals.tally();
            var numbers = List.of(tally.yes(), tally.no(), tally.abstain(), tally.notVoting(), totals.members());
            for (var i = 0; i < TOTALS.length(); i++) {
                subfields.add(new Subfield.Words(TOTALS.charAt(i), String.valueOf(numbers.get(i))));
            }
        });
        return before.replacing(
                field -> field.tag().equals("996"),
                subfields.isEmpty() ? List.of() : List.of(DataField.of("996", subfields.toArray(Subfield[]::new))));
    }
}
