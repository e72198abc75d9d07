package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkEvent;
import org.hexapla.library.analysis.desk.Deciding.Fault;
import org.hexapla.library.analysis.suggesting.Field;
import org.hexapla.library.analysis.suggesting.FieldValues;
import org.hexapla.library.analysis.suggesting.Judged;
import org.hexapla.library.analysis.suggesting.Suggestions;
import org.hexapla.library.analysis.suggesting.Verdict;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the screen shows.
@Component
class DeskPage {

    private static final int MOST_WORDS = 12_000;

    private final Suggestions suggestions;
    private final FieldValues values;
    private final DraftMarc marc;
    private final Checking checking;
    private final Moving moving;
    private final Archive archive;
    private final People people;

    DeskPage(
            Suggestions suggestions,
            FieldValues values,
            DraftMarc marc,
            Checking checking,
            Moving moving,
            Archive archive,
            People people) {
        this.suggestions = suggestions;
        this.values = values;
        this.marc = marc;
        this.checking = checking;
        this.moving = moving;
        this.archive = archive;
        this.people = people;
    }

    /// @param wanted the language of the page beside the form; nothing for the one that was read
    DeskView of(
            Work work,
            Language reader,
            Optional<Language> wanted,
            int page,
            List<Fault> faults,
            @Nullable String message) {
        var judged = suggestions.of(work.id());
        var draft = DraftRecord.of(work, judged);
        return new DeskView(
                work,
                standing(work),
                groups(judged, reader),
                sheet(work, judged, wanted, page),
                lines(marc.record(draft)),
                moving.events(work.id()).stream().map(this::happened).toList(),
                faults.stream().map(DeskView.Told::of).toList(),
                checking.findings(draft),
                message,
                moving.today());
    }

    private DeskView.Standing standing(Work work) {
        var me = people.current().map(person -> person.id());
        var act = work.stage() == Stage.IN_ANALYSIS
                ? work.people().taken()
                : work.people().analysed();
        return new DeskView.Standing(
                work.stage(),
                me.filter(work::isTakenBy).isPresent(),
                work.people().analysed() != null
                        && me.filter(work.people().analysed().by()::equals).isPresent(),
                act == null ? "" : name(act.by().value()));
    }

    private List<DeskView.Group> groups(List<Judged> judged, Language reader) {
        return Stream.of(Field.values())
                .map(field -> new DeskView.Group(field, rows(field, judged, reader)))
                .toList();
    }

    /// Of a field that a record has once, only the surest is chosen at first.
    private List<DeskView.Row> rows(Field field, List<Judged> judged, Language reader) {
        var rows = new ArrayList<DeskView.Row>();
        for (var one : judged) {
            var suggestion = one.suggestion();
            if (suggestion.field() == field) {
                var isFirst = rows.isEmpty() || field.isRepeated();
                var evidence = suggestion.evidence();
                rows.add(new DeskView.Row(
                        one.place(),
                        values.shown(field, one.value(), reader),
                        one.verdict() == Verdict.OPEN ? suggestion.isSure() && isFirst : one.isInTheRecord(),
                        suggestion.rule(),
                        suggestion.certainty(),
                        evidence.page(),
                        evidence.language(),
                        evidence.passage()));
            }
        }
        return rows;
    }

    private DeskView.Sheet sheet(Work work, List<Judged> judged, Optional<Language> wanted, int page) {
        var languages = work.languages();
        var read = judged.stream()
                .map(one -> one.suggestion().evidence())
                .filter(evidence -> evidence.page() > 0)
                .map(evidence -> evidence.language())
                .findFirst();
        var language = wanted.filter(languages::contains)
                .or(() -> read.filter(languages::contains))
                .or(() -> languages.stream().findFirst());
        var file = language.flatMap(chosen -> openFile(work, chosen));
        if (file.isEmpty()) {
            return new DeskView.Sheet(null, 1, 0, List.of(), List.of());
        }
        var pages = archive.text(new FileId(file.get().file())).orElse("").split("\f", -1);
        var number = Math.clamp(page, 1, pages.length);
        var words = pages[number - 1];
        var passages = judged.stream()
                .map(one -> one.suggestion().evidence())
                .filter(evidence -> evidence.page() == number
                        && evidence.language().equals(file.get().language()))
                .map(evidence -> evidence.passage())
                .toList();
        return new DeskView.Sheet(
                file.get().language(),
                number,
                pages.length,
                marked(words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words, passages),
                languages);
    }

    static Optional<Work.File> openFile(Work work, Language language) {
        return work.openFiles().stream()
                .filter(file -> file.language().equals(language))
                .findFirst();
    }

    /// The text in parts, what is evidence marked. Passages are written without their line ends.
    static List<DeskView.Part> marked(String text, List<String> passages) {
        var spans = passages.stream()
                .flatMap(passage -> span(text, passage).stream())
                .sorted(Comparator.comparingInt(span -> span[0]))
                .toList();
        var parts = new ArrayList<DeskView.Part>();
        var at = 0;
        for (var span : spans) {
            if (span[0] >= at) {
                parts.add(new DeskView.Part(text.substring(at, span[0]), false));
                parts.add(new DeskView.Part(text.substring(span[0], span[1]), true));
                at = span[1];
            }
        }
        parts.add(new DeskView.Part(text.substring(at), false));
        return parts.stream().filter(part -> !part.words().isEmpty()).toList();
    }

    private static Optional<int[]> span(String text, String passage) {
        var words = passage.replaceFirst("…$", "").strip();
        if (words.length() < 3) {
            return Optional.empty();
        }
        var pattern = Stream.of(words.split("\\s+"))
                .map(java.util.regex.Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of(new int[] {matcher.start(), matcher.end()}) : Optional.empty();
    }

    private static List<DeskView.Line> lines(MarcRecord record) {
        return record.fields().stream()
                .map(field -> new DeskView.Line(
                        field.tag() + " "
                                + String.valueOf(new char[] {field.first(), field.second()})
                                        .replace(' ', '_'),
                        field.subfields().stream().map(DeskPage::words).collect(Collectors.joining(" "))))
                .toList();
    }

    private static String words(Subfield subfield) {
        return switch (subfield) {
            // By what the heading is known is the program's.
            case Subfield.Words(char code, String _) when code == '0' -> "";
            case Subfield.Words(char code, String value) -> "$" + code + " " + value;
            case Subfield.Linked(char code, var heading) -> "$" + code + " " + heading;
        };
    }

    private DeskView.Happened happened(WorkEvent event) {
        return new DeskView.Happened(event.at(), name(event.by()), event.messageKey(), event.comment());
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(found -> found.name()).orElse("");
    }
}
