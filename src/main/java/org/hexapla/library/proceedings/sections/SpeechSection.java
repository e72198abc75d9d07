package org.hexapla.library.proceedings.sections;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The index to speeches, in one of its three orders: by country or organisation, by speaker, by subject. Meetings in
/// which the same speaker spoke on the same subject stand on one line.
final class SpeechSection implements Section {

    private final SectionKind kind;

    SpeechSection(SectionKind kind) {
        this.kind = kind;
    }

    @Override
    public SectionKind kind() {
        return kind;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        var meetings = new TreeMap<String, TreeSet<String>>();
        var entries = new TreeMap<String, Entry>();
        snapshot.of(Snapshot.Type.SPEECH)
                .flatMap(source -> turns(source, snapshot.session(), lines))
                .forEach(turn -> {
                    var entry = entry(turn, snapshot.session().organ());
                    entries.putIfAbsent(entry.key(), entry);
                    meetings.computeIfAbsent(entry.key(), _ -> new TreeSet<>(SortKey::compareSymbols))
                            .add(turn.meeting());
                });
        entries.forEach((key, entry) -> lines.add(
                entry.withSymbols(Entry.Documents.of(List.copyOf(meetings.getOrDefault(key, new TreeSet<>()))))));
        return lines.sorted();
    }

    private static Stream<Turn> turns(Snapshot.Source source, IndexedSession session, Lines lines) {
        var record = source.record();
        var speaker = record.first("700").filter(field -> field.text('a').isPresent());
        var country = record.text("710", 'a').or(() -> record.text("711", 'a')).map(String::strip);
        var meetings = record.fields("791")
                .flatMap(field -> Numbering.of(field).stream())
                .filter(meeting -> meeting.isOf(session.organ()))
                .toList();
        var subjects = AgendaReference.all(record)
                .filter(reference ->
                        reference.isOf(session.organ()) && !reference.subject().isEmpty())
                .toList();
        if (speaker.isEmpty() || country.isEmpty() || meetings.isEmpty() || subjects.isEmpty()) {
            lines.fault(Fault.noted(
                    "incomplete-speech",
                    record.text("791", 'a').orElse("–"),
                    speaker.flatMap(field -> field.text('a')).orElse("–"),
                    country.orElse("–")));
            return Stream.empty();
        }
        var name = name(speaker.get());
        return subjects.stream()
                .flatMap(subject ->
                        meetings.stream().map(meeting -> new Turn(name, country.get(), subject, meeting.symbol())));
    }

    private static String name(DataField speaker) {
        return Stream.of(speaker.text('a'), speaker.text('g'))
                .flatMap(part -> part.map(String::strip).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Entry entry(Turn turn, Organ organ) {
        var subject = turn.subject().head(organ);
        var subjectOrder = turn.subject().sortingKey(organ);
        return switch (kind) {
            case SPEECHES_BY_COUNTRY ->
                entry(
                        turn.country(),
                        subject,
                        turn.name(),
                        SortKey.of(order(turn.country()), subjectOrder, order(turn.name())));
            case SPEECHES_BY_SPEAKER ->
                entry(
                        turn.name() + " (" + turn.country() + ")",
                        subject,
                        "",
                        SortKey.of(order(turn.name()), order(turn.country()), subjectOrder));
            default ->
                entry(
                        subject,
                        turn.country(),
                        turn.name(),
                        SortKey.of(subjectOrder, order(turn.country()), order(turn.name())));
        };
    }

    private static Entry entry(String head, String subhead, String text, SortKey sorting) {
        return Entry.of(head + "|" + subhead + "|" + text, sorting, head, subhead, text, Entry.Documents.NONE);
    }

    /// Names sort word by word: a blank before any letter, then a hyphen.
    static String order(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace(',', ' ')
                .replaceAll("[ .]+", "!")
                .replace('-', '^');
    }

    private record Turn(String name, String country, AgendaReference subject, String meeting) {}
}
