package org.hexapla.library.proceedings.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Configuration.MemberName;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.MarcLines;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;

/// A snapshot of a few records, as tests write them.
final class SpecimenSnapshot {

    private final IndexedSession session;
    private final List<Snapshot.Source> sources = new ArrayList<>();
    private List<MemberName> members = List.of();
    private Map<String, String> subheads = Map.of();

    private SpecimenSnapshot(IndexedSession session) {
        this.session = session;
    }

    static SpecimenSnapshot of(String organ, String session) {
        return new SpecimenSnapshot(IndexedSession.parse(organ, session).orElseThrow());
    }

    SpecimenSnapshot document(String lines) {
        return with(Snapshot.Type.DOCUMENT, lines);
    }

    SpecimenSnapshot speech(String lines) {
        return with(Snapshot.Type.SPEECH, lines);
    }

    SpecimenSnapshot vote(String lines) {
        return with(Snapshot.Type.VOTE, lines);
    }

    SpecimenSnapshot item(String lines) {
        return with(Snapshot.Type.AGENDA_ITEM, lines);
    }

    SpecimenSnapshot members(MemberName... names) {
        members = List.of(names);
        return this;
    }

    SpecimenSnapshot subheads(Map<String, String> added) {
        subheads = added;
        return this;
    }

    private SpecimenSnapshot with(Snapshot.Type type, String lines) {
        sources.add(new Snapshot.Source(sources.size() + 1L, type, MarcLines.record(lines)));
        return this;
    }

    Compiled compile(SectionKind kind) {
        var usual = Configuration.usual(session);
        var configuration = new Configuration(usual.agenda(), usual.product(), usual.year(), 15, subheads, members);
        return new Sections().compile(kind, new Snapshot(session, configuration, sources));
    }

    /// The lines as they would be read: head, subhead, symbols, text, note, cells.
    List<String> lines(SectionKind kind) {
        return compile(kind).entries().stream().map(SpecimenSnapshot::line).toList();
    }

    static String line(Entry entry) {
        var joint = entry.symbols().joint().isEmpty()
                ? ""
                : " (" + String.join(", ", entry.symbols().joint()) + ")";
        var parts = new ArrayList<>(List.of(
                entry.head(),
                entry.subhead(),
                String.join("; ", entry.symbols().own()) + joint,
                entry.text(),
                entry.note()));
        parts.addAll(entry.cells());
        parts.removeIf(String::isEmpty);
        return String.join(" | ", parts);
    }
}
