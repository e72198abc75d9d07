package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;

/// A record as a report reads it.
///
/// @param entry with its links
/// @param words the same, field by field, in words
record Examined(MarcEntry entry, MarcRecord words) {

    RecordId id() {
        return entry.id();
    }

    /// The words of a subfield wherever they stand, without those that are blank.
    Stream<String> texts(String tag, char code) {
        return words.texts(tag, code).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> text(String tag, char code) {
        return texts(tag, code).findFirst();
    }

    boolean has(String tag) {
        return words.first(tag).isPresent();
    }

    /// The field in which the kind says its symbol, body and session.
    String symbolTag() {
        return entry.kind() == RecordKind.DOCUMENT ? "191" : "791";
    }

    Stream<Symbol> symbols() {
        return texts(symbolTag(), 'a').flatMap(text -> Symbol.parse(text).stream());
    }

    /// The headings of the fields of a tag.
    Stream<AuthorityId> headings(String tag) {
        return entry.record().fields(tag).flatMap(field -> field.heading().stream());
    }

    /// For each field of a tag what it is about: its heading, or its words where it links to none.
    List<String> identities(String tag) {
        var identities = new ArrayList<String>();
        var linked = entry.record().fields(tag).toList();
        var worded = words.fields(tag).toList();
        for (var i = 0; i < worded.size(); i++) {
            var words = Evidence.written(worded.get(i));
            identities.add(
                    i < linked.size()
                            ? linked.get(i).heading().map(AuthorityId::concept).orElse(words)
                            : words);
        }
        return identities;
    }

    /// What the fields of a tag are about, whatever their order.
    String identity(String tag) {
        return identities(tag).stream().sorted().collect(Collectors.joining("; "));
    }

    Stream<DataField> fields(String tag) {
        return words.fields(tag);
    }
}
