package org.hexapla.library.proceedings.sections;

import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;

/// A symbol with the body and session to which a record assigns it: field 191, or 791 of speeches and votes.
///
/// @param body without its slash: `A`
/// @param session without its slash: `76`
/// @param code under which code it is indexed (191$9), or empty
record Numbering(String symbol, String body, String session, String code) {

    static Optional<Numbering> of(DataField field) {
        return field.text('a')
                .map(String::strip)
                .filter(symbol -> !symbol.isEmpty())
                .map(symbol -> new Numbering(
                        symbol,
                        field.text('b').map(Numbering::organ).orElse(""),
                        field.text('c').map(IndexedSession::bare).orElse(""),
                        field.text('9').map(String::strip).orElse("")));
    }

    private static String organ(String written) {
        return written.replace("/", "").strip();
    }

    boolean isOf(Organ organ) {
        return body.equalsIgnoreCase(organ.letter());
    }

    boolean isOf(IndexedSession indexed) {
        return isOf(indexed.organ()) && session.equalsIgnoreCase(indexed.code());
    }

    Symbol.Kind kind() {
        return Symbol.parse(symbol).map(Symbol::kind).orElse(Symbol.Kind.OTHER);
    }

    boolean isMeetingRecord() {
        return kind() == Symbol.Kind.VERBATIM_RECORD || kind() == Symbol.Kind.SUMMARY_RECORD;
    }

    /// Whether a level of the symbol is this one: `/INF/`, `/L.`
    boolean has(String level) {
        return symbol.toUpperCase(java.util.Locale.ROOT).contains(level);
    }
}
