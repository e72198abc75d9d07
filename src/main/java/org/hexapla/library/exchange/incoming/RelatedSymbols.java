package org.hexapla.library.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Takes notes of related documents apart (993): of `A/70/L.8 and Add.1` become two fields, each with one symbol and
/// the sign of what it is. The note itself stays, marked as such, so that nothing that it says is lost.
final class RelatedSymbols {

    private static final String TAG = "993";
    private static final char NOTE = '9';

    private RelatedSymbols() {}

    static MarcRecord split(MarcRecord record) {
        if (record.first(TAG).isEmpty()) {
            return record;
        }
        var fields = new ArrayList<DataField>();
        for (var field : record.fields(TAG).toList()) {
            fields.addAll(split(field));
        }
        var distinct = fields.stream().distinct().toList();
        return distinct.equals(record.fields(TAG).toList())
                ? record
                : record.replacing(field -> field.tag().equals(TAG), distinct);
    }

    private static List<DataField> split(DataField field) {
        var note = field.text('a').orElse("");
        var symbols = Symbol.list(note);
        var isAlone = symbols.isEmpty()
                || symbols.size() == 1 && symbols.getFirst().display().equals(note.strip());
        if (isAlone || field.first() == NOTE) {
            return List.of(field);
        }
        return Stream.concat(
                        symbols.stream()
                                .map(symbol -> new DataField(
                                        TAG, kind(symbol), ' ', List.of(new Subfield.Words('a', symbol.display())))),
                        Stream.of(new DataField(TAG, NOTE, field.second(), field.subfields())))
                .toList();
    }

    /// 2 a draft, 4 a meeting, 5 a statement by the president, 3 any other source.
    private static char kind(Symbol symbol) {
        var key = "/" + symbol.display().toUpperCase(java.util.Locale.ROOT) + "/";
        if (key.contains("/L.")) {
            return '2';
        }
        if (key.contains("/PV.") || key.contains("/SR.")) {
            return '4';
        }
        return key.contains("/PRST/") ? '5' : '3';
    }
}
