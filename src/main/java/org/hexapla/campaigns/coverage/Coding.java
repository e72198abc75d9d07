package org.hexapla.campaigns.coverage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// People judge which messages an article carries: one, better two who do not see each other's word, and a third where
/// they disagree.
@Component
@Transactional
class Coding {

    private static final int CODERS = 2;

    private final Items items;
    private final Judgements judgements;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Coding(Items items, Judgements judgements, People people, Audit audit, Clock clock) {
        this.items = items;
        this.judgements = judgements;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param message its code
    record Word(String message, Verdict verdict, String prominence, String tone) {}

    static CodingTurn turn(List<Judgement> all, String coder) {
        if (all.stream().anyMatch(Judgement::settles)) {
            return CodingTurn.READ;
        }
        var coders = all.stream().map(Judgement::coder).distinct().toList();
        if (coders.contains(coder)) {
            return coders.size() < CODERS ? CodingTurn.CHANGE : CodingTurn.READ;
        }
        return coders.size() < CODERS ? CodingTurn.CODE : disputed(all).isEmpty() ? CodingTurn.READ : CodingTurn.SETTLE;
    }

    /// The messages on which the coders disagree.
    static List<String> disputed(List<Judgement> all) {
        return all.stream()
                .map(Judgement::message)
                .distinct()
                .filter(message -> all.stream()
                                .filter(judgement -> judgement.message().equals(message))
                                .map(Judgement::verdict)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    void judge(long id, List<Word> words) {
        var coder = people.requireStaff(Campaigning.DEPARTMENT).id().toString();
        var item = items.find(id)
                .filter(found -> !found.isCopy())
                .orElseThrow(() -> MediaWatchRefused.notFound(Long.toString(id)));
        judgements.lock(id);
        var before = judgements.of(id);
        var turn = turn(before, coder);
        if (turn == CodingTurn.READ) {
            throw MediaWatchRefused.conflict("judged");
        }
        var disputed = disputed(before);
        var meant = turn == CodingTurn.SETTLE
                ? words.stream()
                        .filter(word -> disputed.contains(word.message()))
                        .toList()
                : words;
        if (meant.isEmpty()) {
            throw MediaWatchRefused.mistake("nothing");
        }
        meant.forEach(word -> judgements.put(
                id,
                new Judgement(
                        word.message(),
                        coder,
                        word.verdict(),
                        word.prominence(),
                        word.tone(),
                        turn == CodingTurn.SETTLE),
                clock.instant()));
        note(item.id(), turn, meant);
    }

    private void note(long item, CodingTurn turn, List<Word> words) {
        audit.record(
                new ItemRef("mediawatch.item", Long.toString(item)),
                turn == CodingTurn.SETTLE ? "settled" : "judged",
                "",
                JsonMapper.shared()
                        .writeValueAsString(words.stream()
                                .map(word -> Map.of(
                                        "message", word.message(),
                                        "verdict", word.verdict().word()))
                                .toList()));
    }
}
