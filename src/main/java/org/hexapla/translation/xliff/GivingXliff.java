package org.hexapla.translation.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Translatable.Unit;
import org.hexapla.translation.desk.Sentence;
import org.hexapla.translation.desk.TermHints;
import org.hexapla.translation.desk.Translating;
import org.hexapla.translation.memory.Match;
import org.hexapla.translation.memory.Memory;
import org.springframework.stereotype.Component;

/// Puts pieces of work together for a file, with what the memory and the term base have for them.
@Component
class GivingXliff {

    private static final int MATCHES = 2;

    private final Translating translating;
    private final Memory memory;
    private final TermHints base;

    GivingXliff(Translating translating, Memory memory, TermHints base) {
        this.translating = translating;
        this.memory = memory;
        this.base = base;
    }

    /// By their pairs of languages, for a document has one.
    Map<LanguagePair, List<XliffWork>> of(List<Long> ids) {
        var works = new LinkedHashMap<LanguagePair, List<XliffWork>>();
        for (var id : new LinkedHashSet<>(ids)) {
            var bench = translating.open(id);
            works.computeIfAbsent(bench.work().pair(), _ -> new ArrayList<>()).add(work(bench));
        }
        return works;
    }

    private XliffWork work(Translating.Bench bench) {
        var byPlace = bench.sentences().stream().collect(Collectors.groupingBy(Sentence::place));
        var parts = bench.units().stream()
                .map(unit -> part(bench.work().pair(), unit, byPlace.getOrDefault(unit.place(), List.of())))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new XliffWork(bench.work(), parts);
    }

    private XliffWork.Part part(LanguagePair pair, Unit unit, List<Sentence> sentences) {
        var lines = sentences.stream()
                .map(sentence -> new XliffWork.Line(sentence, matches(pair, sentence)))
                .toList();
        var entries = base.in(pair, unit.words()).stream()
                .filter(hint -> !hint.right().isEmpty())
                .map(hint -> new XliffWork.Entry(hint.term(), hint.right()))
                .toList();
        return new XliffWork.Part(unit, lines, entries);
    }

    private List<Match> matches(LanguagePair pair, Sentence sentence) {
        return memory.find(pair, sentence.source(), MATCHES);
    }
}
