package org.hexapla.library.machines.sru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.library.machines.sru.Cql.Clause;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;

/// Answers a scan: the terms of an index around one, and how many records each would find.
@Component
class Scanning {

    private final ScanTerms terms;
    private final Search search;

    Scanning(ScanTerms terms, Search search) {
        this.terms = terms;
        this.search = search;
    }

    /// @param place where in the whole list it stands, if it is one of its ends
    record Term(String value, long records, Optional<String> place) {}

    /// @throws SruRefusal if there is no such index, or none whose terms could be listed
    List<Term> scan(ScanRequest request, Language reader) {
        var clause = clause(request.clause());
        var index = CqlQuestion.INDEXES.get(clause.index());
        if (index == null || !ScanTerms.has(index)) {
            throw new SruRefusal(16, clause.index());
        }
        if (!CqlQuestion.EXACT.contains(clause.relation())) {
            throw new SruRefusal(19, clause.relation());
        }
        // At 0 the term stands right before the first one shown, at one more than all right behind the last.
        var before = Math.max(0, request.position() - 1);
        var from = Math.max(0, request.most() - before);
        var skipped = request.position() == 0 ? 1 : 0;
        var window = terms.around(index, clause.term().strip(), before + 1, from + skipped + 1, reader);
        var all = new ArrayList<>(window.before());
        all.addAll(window.from());
        var place = window.before().size();
        if (skipped == 1
                && !window.from().isEmpty()
                && window.from().getFirst().equals(clause.term().strip())) {
            place++;
        }
        var begin = Math.max(0, place - before);
        var end = Math.min(all.size(), begin + request.most());
        var shown = new ArrayList<Term>();
        for (var i = begin; i < end; i++) {
            shown.add(new Term(
                    all.get(i),
                    records(clause.index(), all.get(i), reader),
                    end(i, all, window, before, from + skipped)));
        }
        return shown;
    }

    private static Optional<String> end(int at, List<String> all, ScanTerms.Window window, int before, int from) {
        var isFirst = at == 0 && window.before().size() <= before;
        var isLast = at == all.size() - 1 && window.from().size() <= from;
        if (isFirst && isLast) {
            return Optional.of("only");
        }
        return isFirst ? Optional.of("first") : isLast ? Optional.of("last") : Optional.empty();
    }

    private long records(String index, String term, Language reader) {
        var quoted = '"' + term.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return search.find(CqlQuestion.of(index + " = " + quoted, reader, 1, 1)).total();
    }

    private static Clause clause(String written) {
        if (CqlReader.read(written).cql() instanceof Clause clause) {
            return new Clause(
                    clause.index().toLowerCase(Locale.ROOT), clause.relation(), clause.modifiers(), clause.term());
        }
        throw new SruRefusal(48, "a scan of more than one term");
    }
}
