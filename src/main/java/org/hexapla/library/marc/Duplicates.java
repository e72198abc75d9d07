package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Library;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.RollCalls;
import org.springframework.stereotype.Component;

/// Finds records that bear the same symbol, however it is written: a document with it, a vote on the same resolution.
/// It may be right so; a cataloguer is to look.
@Component
public class Duplicates {

    private final Library library;
    private final RollCalls rollCalls;

    Duplicates(Library library, RollCalls rollCalls) {
        this.library = library;
        this.rollCalls = rollCalls;
    }

    /// For each record a warning for each of its symbols that another bears, among those that are kept and those before
    /// it in the list.
    ///
    /// @param own records that are no duplicates: the one that is changed
    public List<List<Finding>> of(RecordKind kind, List<MarcRecord> records, Collection<RecordId> own) {
        return switch (kind) {
            case DOCUMENT -> documents(records, own);
            case VOTE -> records.stream().map(record -> votes(record, own)).toList();
            // Many speeches are held in one meeting.
            case SPEECH -> records.stream().map(_ -> List.<Finding>of()).toList();
        };
    }

    private List<List<Finding>> documents(List<MarcRecord> records, Collection<RecordId> own) {
        var bearers = library.bySymbols(records.stream()
                .flatMap(record -> record.texts("191", 'a'))
                .flatMap(written -> Symbol.parse(written).stream())
                .toList());
        Map<String, Integer> seen = new HashMap<>();
        var all = new ArrayList<List<Finding>>();
        for (var record : records) {
            var findings = new ArrayList<Finding>();
            var occurrence = 0;
            for (var field : record.fields("191").toList()) {
                occurrence++;
                var symbol = field.text('a').flatMap(Symbol::parse);
                if (symbol.isEmpty()) {
                    continue;
                }
                var bearer = bearers.get(symbol.get().key());
                var earlier = seen.putIfAbsent(symbol.get().key(), all.size());
                if (bearer != null && !own.contains(bearer.id())) {
                    findings.add(
                            taken("191", occurrence, symbol.get(), bearer.id().toString()));
                } else if (earlier != null && earlier != all.size()) {
                    findings.add(taken("191", occurrence, symbol.get(), "#" + (earlier + 1)));
                }
            }
            all.add(findings);
        }
        return all;
    }

    private List<Finding> votes(MarcRecord record, Collection<RecordId> own) {
        return SessionField.symbol(record).stream()
                .flatMap(symbol -> rollCalls.of(List.of(symbol)).stream()
                        .filter(card -> !own.contains(card.id()))
                        .map(card -> taken("791", 1, symbol, card.id().toString())))
                .toList();
    }

    private static Finding taken(String tag, int occurrence, Symbol symbol, String by) {
        return Finding.warning(tag, occurrence, 'a', "marc.finding.symbol-taken", symbol.display(), by);
    }
}
