package org.hexapla.library.proceedings.sections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Snapshot;

/// A document as an index sees it: under one symbol, that of the index's own organ, wherever it is listed.
record IndexedDocument(long number, MarcRecord record, IndexedSession session, List<Numbering> numberings) {

    /// The documents of a snapshot that have symbols.
    static Stream<IndexedDocument> all(Snapshot snapshot) {
        return snapshot.of(Snapshot.Type.DOCUMENT)
                .map(source -> new IndexedDocument(
                        source.number(),
                        source.record(),
                        snapshot.session(),
                        source.record()
                                .fields("191")
                                .flatMap(field -> Numbering.of(field).stream())
                                .toList()))
                .filter(document -> !document.numberings.isEmpty());
    }

    /// The symbol of the index's organ; of several the one of the session. Where there is none, the second, for the
    /// first is then that of the organ that issued it.
    Numbering primary() {
        return numberings.stream()
                .filter(numbering -> numbering.isOf(session))
                .findFirst()
                .or(() -> numberings.stream()
                        .filter(numbering -> numbering.isOf(session.organ()))
                        .findFirst())
                .orElseGet(() -> numberings.get(Math.min(1, numberings.size() - 1)));
    }

    Entry.Documents symbols() {
        var own = primary();
        return new Entry.Documents(
                List.of(own.symbol()),
                numberings.stream()
                        .map(Numbering::symbol)
                        .filter(symbol -> !symbol.equals(own.symbol()))
                        .distinct()
                        .toList());
    }

    boolean isOfTheSession() {
        return primary().isOf(session);
    }

    /// What stands in brackets after the symbol: the designators among the official records.
    String designators() {
        return Stream.of(text("495"), text("599"))
                .flatMap(Optional::stream)
                .map(words -> words.startsWith("(") && words.endsWith(")") ? words : "(" + words + ")")
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    Optional<String> text(String tag) {
        return text(tag, 'a');
    }

    Optional<String> text(String tag, char code) {
        return record.text(tag, code).map(String::strip).filter(words -> !words.isEmpty());
    }
}
