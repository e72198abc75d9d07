package org.hexapla.translation.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.translation.Translatable;
import org.hexapla.translation.Translatable.Text;
import org.hexapla.translation.Translatable.Unit;
import org.hexapla.translation.memory.Difference;
import org.hexapla.translation.memory.Memory;
import org.hexapla.translation.memory.Sentences;
import org.springframework.stereotype.Component;

/// Lays the sentences of a text on the workbench: with what was already written there, with what the memory has of the
/// very same sentences, and else with what stands at the same place in the text of the language as it is.
@Component
class LayingOut {

    private final Memory memory;

    LayingOut(Memory memory) {
        this.memory = memory;
    }

    /// @param lying what lay on the workbench before
    List<Sentence> lay(Work work, Text source, Optional<Text> target, List<Sentence> lying) {
        var units = target.map(text -> text.units().stream().collect(Collectors.toMap(Unit::place, Unit::words)))
                .orElse(Map.of());
        var from = target.map(Text::maker).orElse(Translatable.Maker.PERSON) == Translatable.Maker.MACHINE
                ? Sentence.Origin.MACHINE
                : Sentence.Origin.DRAFT;
        var laid = new ArrayList<Sentence>();
        for (var unit : source.units()) {
            laid.addAll(unit(work, unit, units.getOrDefault(unit.place(), ""), from));
        }
        return compared(work, kept(laid, lying));
    }

    private List<Sentence> unit(Work work, Unit unit, String draft, Sentence.Origin from) {
        var sentences = Sentences.of(work.pair().source(), unit.words());
        var drafts = Sentences.of(work.pair().target(), draft);
        var laid = new ArrayList<Sentence>();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var bare = new Sentence(unit.place(), i, sentence.text(), sentence.gap(), "", "", Sentence.Origin.NONE);
            var known = memory.same(work.pair(), sentence.text(), work.item().toString());
            if (known.isPresent()) {
                laid.add(bare.with(known.get(), Sentence.Origin.MEMORY));
            } else if (drafts.size() == sentences.size()) {
                laid.add(bare.with(drafts.get(i).text(), from));
            } else {
                laid.add(bare);
            }
        }
        return laid;
    }

    /// What somebody wrote for the same sentence stays, wherever it stands now.
    private static List<Sentence> kept(List<Sentence> laid, List<Sentence> lying) {
        var written = new HashMap<String, Sentence>();
        lying.stream()
                .filter(sentence -> sentence.origin() == Sentence.Origin.PERSON)
                .forEach(sentence -> written.put(sentence.source(), sentence));
        return laid.stream()
                .map(sentence -> Optional.ofNullable(written.get(sentence.source()))
                        .map(before -> sentence.with(before.target(), Sentence.Origin.PERSON))
                        .orElse(sentence))
                .toList();
    }

    /// Notes with a new sentence the one that it has most likely taken the place of.
    private List<Sentence> compared(Work work, List<Sentence> laid) {
        var before = memory.sources(work.pair(), work.item().toString());
        var now = laid.stream().map(Sentence::source).collect(Collectors.toSet());
        var gone = before.stream().filter(sentence -> !now.contains(sentence)).toList();
        if (gone.isEmpty()) {
            return laid;
        }
        return laid.stream()
                .map(sentence -> before.contains(sentence.source())
                        ? sentence
                        : sentence.after(Difference.likest(work.pair().source(), sentence.source(), gone)))
                .toList();
    }
}
