package org.hexapla.translation.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hexapla.people.NotAllowed;
import org.hexapla.translation.Translatable;
import org.hexapla.translation.Translatable.Maker;
import org.hexapla.translation.Translatable.Text;
import org.hexapla.translation.memory.Kept;
import org.hexapla.translation.memory.Memory;
import org.hexapla.translation.memory.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done on the workbench: sentences laid out, written, and delivered.
@Component
@Transactional
public class Translating {

    private final WorkTable table;
    private final Sentenced sentenced;
    private final HandlingWork handling;
    private final DeskRights rights;
    private final Memory memory;
    private final Delivering delivering;
    private final Clock clock;

    Translating(
            WorkTable table,
            Sentenced sentenced,
            HandlingWork handling,
            DeskRights rights,
            Memory memory,
            Delivering delivering,
            Clock clock) {
        this.table = table;
        this.sentenced = sentenced;
        this.handling = handling;
        this.rights = rights;
        this.memory = memory;
        this.delivering = delivering;
        this.clock = clock;
    }

    /// A piece of work as it lies on the workbench.
    ///
    /// @param seen the revision of the text of the language that a delivery would take the place of, 0 for none
    /// @param units the words of the source by their places
    public record Bench(Work work, List<Sentence> sentences, int seen, List<Translatable.Unit> units) {}

    /// Whether warnings were seen and accepted.
    enum Look {
        OWED,
        TAKEN
    }

    /// Lays the work out first, where its source is not the one that lies there.
    public Bench open(long id) {
        rights.requireMember();
        return bench(table.lock(id).orElseThrow(() -> new WorkNotFound(Long.toString(id))));
    }

    /// Keeps what is written; work that nobody has is taken by it.
    ///
    /// @param writing what becomes of each sentence
    public Bench write(long id, UnaryOperator<Sentence> writing) {
        var bench = own(id);
        var written = bench.sentences().stream().map(writing).toList();
        if (!written.equals(bench.sentences())) {
            sentenced.replace(id, written);
        }
        return new Bench(bench.work(), written, bench.seen(), bench.units());
    }

    /// Hands the translation over as the draft of its language.
    ///
    /// @param seen the revision of the text of the language that the translator saw
    /// @param look whether the translator has looked at what there is to be warned of
    /// @param maker the machine, where its sentences were not all read
    Delivery deliver(long id, int seen, Look look, Maker maker) {
        var lying = table.find(id).map(Work::revision).orElse(0);
        var bench = own(id);
        if (bench.work().revision() != lying) {
            return new Delivery.SourceChanged();
        }
        var warnings = sentenced.warnings(bench.work(), bench.sentences());
        if (look == Look.OWED && !warnings.isEmpty()) {
            return new Delivery.Warned(warnings);
        }
        var delivered = new Changing(bench.work())
                .delivered(clock.instant(), rights.requireMember().id())
                .done();
        table.save(delivered);
        delivering.tell(delivered);
        // What needs no second step of its module is read from now on, which ends what was only just asked of others.
        delivering.take(delivered, new Translatable.Draft(seen, delivered.revision(), maker, words(bench)));
        if (maker == Maker.PERSON) {
            memory.keep(delivered.pair(), pairs(bench));
        }
        return new Delivery.Done();
    }

    private Bench own(long id) {
        var person = rights.requireMember();
        var work = table.lock(id).orElseThrow(() -> new WorkNotFound(Long.toString(id)));
        if (!work.state().isWaiting()) {
            throw new WorkElsewhere("translating.problem.not-waiting", work);
        }
        if (work.state() == WorkState.OPEN) {
            handling.take(id);
            work = table.find(id).orElseThrow();
        } else if (!handling.isTheirs(work, person)) {
            throw new NotAllowed("translating.problem.of-another");
        }
        return bench(work);
    }

    private Bench bench(Work work) {
        var source = sentenced.source(work).orElseThrow(() -> new WorkNotFound(Long.toString(work.id())));
        var target = sentenced.target(work);
        var seen = target.map(Text::revision).orElse(0);
        // What was taken in as delivered never lay on a workbench; it is laid out once, to be looked at.
        if (work.revision() != source.revision() && (work.state().isWaiting() || work.revision() == 0)) {
            var fresh = new Changing(work).revision(source.revision()).done();
            table.save(fresh);
            return new Bench(fresh, sentenced.lay(fresh, source, target), seen, source.units());
        }
        return new Bench(work, sentenced.of(work.id()), seen, source.units());
    }

    private static Map<String, String> words(Bench bench) {
        var words = new HashMap<String, String>();
        byPlace(bench.sentences()).forEach((place, sentences) -> {
            var source = sentences.stream()
                    .map(sentence -> new Sentences.Sentence(sentence.source(), sentence.gap()))
                    .toList();
            var target = sentences.stream().map(Sentence::target).toList();
            words.put(
                    place, Sentences.joined(source, target, bench.work().pair().target()));
        });
        return words;
    }

    private static List<Kept> pairs(Bench bench) {
        var item = bench.work().item().toString();
        return bench.sentences().stream()
                .map(sentence -> new Kept(sentence.source(), sentence.target(), item))
                .toList();
    }

    static Map<String, List<Sentence>> byPlace(List<Sentence> sentences) {
        var byPlace = new LinkedHashMap<String, List<Sentence>>();
        sentences.forEach(sentence -> byPlace.computeIfAbsent(sentence.place(), _ -> new ArrayList<>())
                .add(sentence));
        return byPlace;
    }
}
