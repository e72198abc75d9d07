package org.hexapla.campaigns.coverage;

import java.util.HashSet;
import java.util.List;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts an article before whoever judges it. Who has not judged yet sees nobody's judgement.
@Component
@Transactional(readOnly = true)
class ShowingArticles {

    private final Items items;
    private final Judgements judgements;
    private final WatchMessages messages;
    private final People people;

    ShowingArticles(Items items, Judgements judgements, WatchMessages messages, People people) {
        this.items = items;
        this.judgements = judgements;
        this.messages = messages;
        this.people = people;
    }

    List<WatchMessage> messages() {
        return messages.all();
    }

    /// A copy is shown as that of which it is one.
    MediaArticleView article(long id) {
        var coder = people.requireStaff(Campaigning.DEPARTMENT).id().toString();
        var item = items.find(id)
                .flatMap(found -> found.isCopy() ? items.find(found.first()) : java.util.Optional.of(found))
                .orElseThrow(() -> MediaWatchRefused.notFound(Long.toString(id)));
        var all = judgements.of(item.id());
        var turn = Coding.turn(all, coder);
        var proposed = items.proposed(item.id());
        var disputed = Coding.disputed(all);
        var asked = new HashSet<String>();
        if (turn == CodingTurn.SETTLE) {
            asked.addAll(disputed);
        } else {
            asked.addAll(proposed.keySet());
            all.forEach(judgement -> asked.add(judgement.message()));
        }
        var known = messages.all();
        return new MediaArticleView(
                item,
                items.copies(item.id()),
                turn,
                proposed,
                switch (turn) {
                    case CODE -> List.of();
                    case CHANGE ->
                        all.stream()
                                .filter(judgement -> judgement.coder().equals(coder))
                                .toList();
                    case SETTLE, READ -> all;
                },
                known.stream().filter(message -> asked.contains(message.code())).toList(),
                turn == CodingTurn.SETTLE
                        ? List.of()
                        : known.stream()
                                .filter(message -> !asked.contains(message.code()))
                                .toList());
    }
}
