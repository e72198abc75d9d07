package org.hexapla.translation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.web.Paging;
import org.hexapla.translation.memory.Difference;
import org.hexapla.translation.memory.Match;
import org.hexapla.translation.memory.Memory;
import org.springframework.stereotype.Component;

/// Shows the workbench with what helps: matches of the memory, terms, what has changed.
@Component
class ShowingBench {

    static final int PAGE = 40;
    private static final int MATCHES = 3;

    private final ListingWork listing;
    private final Memory memory;
    private final TermHints base;
    private final Checking checking;

    ShowingBench(ListingWork listing, Memory memory, TermHints base, Checking checking) {
        this.listing = listing;
        this.memory = memory;
        this.base = base;
        this.checking = checking;
    }

    /// @param warnings what kept it from being delivered; empty where nobody tried
    BenchView view(Translating.Bench bench, int page, List<Warning> warnings, String notice) {
        var sentences = bench.sentences();
        var paging = new Paging(
                Math.clamp(page, 1, Math.max(1, Math.ceilDiv(sentences.size(), PAGE))), PAGE, sentences.size());
        var from = (paging.number() - 1) * PAGE;
        var rows = IntStream.range(from, Math.min(from + PAGE, sentences.size()))
                .mapToObj(at -> row(bench.work(), sentences, at))
                .toList();
        return new BenchView(
                listing.one(bench.work().id()).work(),
                bench.work().revision(),
                bench.seen(),
                rows,
                (int) sentences.stream()
                        .filter(sentence -> sentence.target().isBlank())
                        .count(),
                sentences.size(),
                said(sentences, warnings),
                sentences.stream().anyMatch(sentence -> sentence.origin() == Sentence.Origin.MACHINE),
                notice,
                paging);
    }

    List<Match> matches(Work work, Sentence sentence) {
        return memory.find(work.pair(), sentence.source(), MATCHES);
    }

    private BenchView.Row row(Work work, List<Sentence> sentences, int at) {
        var sentence = sentences.get(at);
        var source = work.pair().source();
        return new BenchView.Row(
                at + 1,
                sentence,
                sentence.number() == 0,
                matches(work, sentence),
                sentence.before().isEmpty()
                        ? List.of()
                        : Difference.between(source, sentence.before(), sentence.source()),
                base.in(work.pair(), sentence.source()),
                sentence.target().isBlank() ? List.of() : checking.check(work.pair(), List.of(sentence)));
    }

    private static List<BenchView.Said> said(List<Sentence> sentences, List<Warning> warnings) {
        var places = sentences.stream().map(Sentence::field).toList();
        var said = new ArrayList<BenchView.Said>();
        for (var warning : warnings) {
            var at = places.indexOf(warning.field());
            said.add(new BenchView.Said(warning, at + 1, at / PAGE + 1));
        }
        return said;
    }
}
