package org.hexapla.library.proceedings.sections;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The agenda of the Assembly or of the Economic and Social Council, item by item; of the Security Council, whose
/// agenda is that of each meeting, the matters that it considered and those that were only brought before it.
final class AgendaSection implements Section {

    private static final Set<String> MATTERS = Set.of("X00", "X01", "X88");

    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,4})\\s*[\\[(]?(?<letter>[a-zA-Z]{0,2})[])]?.*");

    @Override
    public SectionKind kind() {
        return SectionKind.AGENDA;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        return snapshot.session().organ() == Organ.SECURITY_COUNCIL ? matters(snapshot) : items(snapshot);
    }

    private static Compiled matters(Snapshot snapshot) {
        Map<String, Boolean> discussed = new LinkedHashMap<>();
        Map<String, String> order = new LinkedHashMap<>();
        SubjectRow.all(snapshot)
                .filter(row -> MATTERS.contains(row.code()))
                .filter(row -> !row.reference().subject().isEmpty())
                .forEach(row -> {
                    var subject = row.reference().subject();
                    discussed.merge(subject, row.document().primary().isMeetingRecord(), Boolean::logicalOr);
                    order.put(subject, row.reference().sortingKey(Organ.SECURITY_COUNCIL));
                });
        var lines = new Lines();
        var year = " " + snapshot.configuration().year();
        discussed.forEach((subject, considered) -> lines.add(Entry.of(
                subject,
                SortKey.of(considered ? "1" : "2", order.getOrDefault(subject, subject)),
                (considered
                                ? "LIST OF MATTERS CONSIDERED BY THE SECURITY COUNCIL DURING"
                                : "OTHER MATTERS BROUGHT TO THE ATTENTION OF THE SECURITY COUNCIL DURING")
                        + year,
                "",
                subject,
                Entry.Documents.NONE)));
        return lines.sorted();
    }

    private static Compiled items(Snapshot snapshot) {
        var organ = snapshot.session().organ();
        var fromTheAgenda = snapshot.of(Snapshot.Type.AGENDA_ITEM)
                .flatMap(source -> source.record().fields("191"))
                .map(AgendaReference::of)
                .filter(item -> !item.number().contains("["));
        // Items that the index itself divides are known from what is entered under them.
        var fromRecords = Stream.concat(snapshot.of(Snapshot.Type.DOCUMENT), snapshot.of(Snapshot.Type.SPEECH))
                .flatMap(source -> AgendaReference.all(source.record()))
                .filter(item -> item.number().contains("["));
        Map<Item, TreeSet<String>> subjects =
                new TreeMap<>(Comparator.comparing(Item::number, Comparator.comparing(AgendaSection::padded))
                        .thenComparing(Item::title));
        Stream.concat(fromTheAgenda, fromRecords)
                .filter(item -> item.isOf(organ))
                .filter(item -> !item.title().isEmpty() || !item.subject().isEmpty())
                .forEach(item -> subjects.computeIfAbsent(item(item), _ -> new TreeSet<>(SortKey::compareWords))
                        .add(item.subject()));
        var lines = new Lines();
        subjects.forEach((item, heads) -> lines.add(entry(item, heads)));
        return lines.sorted();
    }

    /// What has no title of its own is called by its subject.
    private static Item item(AgendaReference reference) {
        return new Item(
                label(reference.number()), reference.title().isEmpty() ? reference.subject() : reference.title());
    }

    private static Entry entry(Item item, TreeSet<String> subjects) {
        var numbered = !item.number().isEmpty();
        var heads = subjects.stream()
                .filter(subject -> !subject.isEmpty() && !subject.equals(item.title()))
                .toList();
        var text = Titles.withPeriod((numbered ? item.number() + ". " : "") + item.title());
        var note = heads.isEmpty() ? "" : "See: " + String.join("; ", heads);
        return Entry.of(
                        item.number() + "|" + item.title(),
                        SortKey.of(
                                numbered ? "1" : "2",
                                padded(item.number()),
                                item.title().toUpperCase(Locale.ROOT)),
                        numbered ? "AGENDA" : "OTHER MATTERS INCLUDED IN THE INDEX",
                        "",
                        text,
                        Entry.Documents.NONE)
                .withNote(note);
    }

    /// `23(a)` of `23a` or `23[a]`; empty where it has no number.
    private static String label(String written) {
        var number = NUMBER.matcher(written.strip());
        if (!number.matches()) {
            return "";
        }
        var letter = number.group("letter");
        return Integer.parseInt(number.group("number"))
                + (letter.isEmpty() ? "" : "(" + letter.toLowerCase(Locale.ROOT) + ")");
    }

    private static String padded(String label) {
        var bracket = label.indexOf('(');
        var number = bracket < 0 ? label : label.substring(0, bracket);
        return "0".repeat(Math.max(0, 4 - number.length()))
                + number
                + (bracket < 0 ? "" : " " + label.substring(bracket + 1));
    }

    private record Item(String number, String title) {}
}
