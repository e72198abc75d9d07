package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.SharedData;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The subject indexes of nine years of the Security Council, as they were published: taken apart into records and
/// compiled again, every entry comes back.
class SubjectIndexRebuiltTests {

    private static final Map<String, String> CODES = Map.of(
            "Reports", "X00",
            "General documents", "X01",
            "Draft resolutions", "X10",
            "Statements by the President of the Security Council", "X15",
            "Discussion in plenary", "X88",
            "Resolutions", "X99");

    /// Entries of the files that name no document or no kind: no rule could place them.
    private static final Map<Integer, Integer> INCOMPLETE = Map.of(63, 3);

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 62, 63, 64, 65, 66, 67, 68})
    void everyEntryComesBackUnderItsSubjectAndHeading(int session) throws IOException {
        var published = published(session);
        var complete = published.stream().filter(Published::isComplete).toList();

        var compiled = compile(session, complete);

        assertThat(compiled.faults()).isEmpty();
        assertThat(compiled.entries().stream().map(SubjectIndexRebuiltTests::told))
                .containsExactlyInAnyOrderElementsOf(
                        complete.stream().map(Published::told).toList());
        assertThat(published.size() - complete.size()).isEqualTo(INCOMPLETE.getOrDefault(session, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 62, 63, 64, 65, 66, 67, 68})
    void entriesFollowOneAnotherBySubjectThenHeadingThenSymbol(int session) throws IOException {
        var entries = compile(
                        session,
                        published(session).stream()
                                .filter(Published::isComplete)
                                .toList())
                .entries();

        var subjects = entries.stream().map(Entry::head).distinct().toList();
        assertThat(subjects).isSortedAccordingTo(SubjectIndexRebuiltTests::bySubject);
        for (var at = 1; at < entries.size(); at++) {
            var before = entries.get(at - 1);
            var after = entries.get(at);
            if (before.head().equals(after.head())) {
                assertThat(code(before)).as("%s before %s", before, after).isLessThanOrEqualTo(code(after));
                if (before.subhead().equals(after.subhead())) {
                    assertThat(symbol(before)).isLessThanOrEqualTo(symbol(after));
                }
            }
        }
    }

    /// Word by word as a reader looks them up: what divides a subject stands right behind it.
    private static int bySubject(String one, String other) {
        var first = one.split("—");
        var second = other.split("—");
        for (var level = 0; level < Math.min(first.length, second.length); level++) {
            if (!first[level].equals(second[level])) {
                return words(first[level]).compareTo(words(second[level]));
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static String words(String subject) {
        // Signs before digits before letters; numbers by their size.
        var padded = new StringBuilder();
        for (var part : subject.replace(". ", " .").split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)")) {
            padded.append(part.matches("\\d+") ? "0".repeat(8 - part.length()) + part : part);
        }
        return sortable(padded.toString());
    }

    private static String sortable(String text) {
        var order = " _-,;:!?.'\"()[]/&0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> (char) ('A' + Math.max(0, order.indexOf(letter))))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String code(Entry entry) {
        return CODES.getOrDefault(entry.subhead(), "?");
    }

    private static Symbol symbol(Entry entry) {
        return Symbol.of(entry.symbols().own().getFirst());
    }

    private static Compiled compile(int session, List<Published> entries) {
        var indexed = new IndexedSession(Organ.SECURITY_COUNCIL, String.valueOf(session));
        return new Sections()
                .compile(
                        SectionKind.SUBJECTS,
                        new Snapshot(indexed, Configuration.usual(indexed), records(indexed, entries)));
    }

    /// A record for each document, with a field 991 for each of its subjects.
    private static List<Snapshot.Source> records(IndexedSession session, List<Published> entries) {
        var documents = new LinkedHashMap<List<String>, List<Published>>();
        entries.forEach(entry -> documents
                .computeIfAbsent(entry.symbols(), _ -> new ArrayList<>())
                .add(entry));
        var sources = new ArrayList<Snapshot.Source>();
        documents.forEach((symbols, subjects) -> sources.add(
                new Snapshot.Source(sources.size() + 1L, Snapshot.Type.DOCUMENT, record(session, symbols, subjects))));
        return sources;
    }

    private static MarcRecord record(IndexedSession session, List<String> symbols, List<Published> entries) {
        var code = CODES.get(entries.getFirst().heading());
        var fields = new ArrayList<DataField>();
        symbols.forEach(symbol -> fields.add(DataField.of(
                "191",
                words('a', symbol),
                words('b', symbol.equals(symbols.getFirst()) ? "S/" : "S/AC.51/"),
                words('c', session.code()),
                words('9', code == null ? "" : code))));
        entries.forEach(entry -> fields.add(
                DataField.of("991", words('a', "S/" + session.code()), words('d', entry.subject()), words('z', "I"))));
        fields.add(DataField.of("245", words('a', "Document " + symbols.getFirst())));
        return new MarcRecord("", List.of(), fields);
    }

    private static Subfield words(char code, String value) {
        return new Subfield.Words(code, value);
    }

    private static String told(Entry entry) {
        var symbols = new ArrayList<>(entry.symbols().own());
        symbols.addAll(entry.symbols().joint());
        return String.join("; ", symbols) + " | " + entry.subhead() + " | " + entry.head();
    }

    private static List<Published> published(int session) throws IOException {
        var file = SharedData.folder("itp-subject-index").resolve("S" + session + ".json");
        var entries = new ArrayList<Published>();
        for (var entry : JsonMapper.shared().readTree(Files.readString(file))) {
            var heading = texts(entry.path("heading"));
            entries.add(new Published(
                    texts(entry.path("docsymbol")),
                    heading.isEmpty() ? "" : heading.getFirst(),
                    entry.path("subject").asString()));
        }
        return entries;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private record Published(List<String> symbols, String heading, String subject) {

        boolean isComplete() {
            return !symbols.isEmpty() && !heading.isEmpty() && !subject.isBlank();
        }

        String told() {
            return String.join("; ", symbols) + " | " + heading + " | "
                    + subject.strip().replaceAll("\\s*--\\s*", "—");
        }
    }
}
