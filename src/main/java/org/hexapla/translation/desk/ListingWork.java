package org.hexapla.translation.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows what work there is, and all that is known of one piece.
@Component
@Transactional(readOnly = true)
class ListingWork {

    private static final int PAGE = 50;

    private final WorkTable table;
    private final TranslatorTable translators;
    private final HandlingWork handling;
    private final Delivering delivering;
    private final DeskRights rights;
    private final WorkTrail trail;
    private final Clock clock;

    ListingWork(
            WorkTable table,
            TranslatorTable translators,
            HandlingWork handling,
            Delivering delivering,
            DeskRights rights,
            WorkTrail trail,
            Clock clock) {
        this.table = table;
        this.translators = translators;
        this.handling = handling;
        this.delivering = delivering;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
    }

    DeskView desk(WorkTable.Wanted wanted, int page) {
        var person = rights.requireMember();
        var names = names();
        var own = translators
                .of(person.id())
                .map(found -> table.inHand(found.id()))
                .orElse(List.of());
        var paging = new Paging(Math.max(1, page), PAGE, table.count(wanted));
        var found = table.list(wanted, PAGE, (paging.number() - 1) * PAGE);
        return new DeskView(
                lines(own, names),
                lines(found, names),
                table.pairs(),
                wanted.pair(),
                wanted.state(),
                paging,
                rights.isHead());
    }

    /// What waits, the reader's own first.
    List<DeskView.Line> waiting(int most) {
        var person = rights.requireMember();
        var waiting = new LinkedHashMap<Long, Work>();
        translators
                .of(person.id())
                .ifPresent(own -> table.inHand(own.id()).forEach(work -> waiting.put(work.id(), work)));
        for (var state : List.of(WorkState.OPEN, WorkState.TAKEN)) {
            table.list(new WorkTable.Wanted(null, state), most, 0)
                    .forEach(work -> waiting.putIfAbsent(work.id(), work));
        }
        return lines(waiting.values().stream().limit(most).toList(), names());
    }

    List<DeskView.Line> of(ItemRef item, Language target) {
        rights.requireMember();
        return lines(table.of(item, target), names());
    }

    WorkView one(long id) {
        var person = rights.requireMember();
        var work = table.find(id).orElseThrow(() -> new WorkNotFound(Long.toString(id)));
        var events = trail.of(work).stream()
                .map(event -> new WorkView.Event(event.at(), trail.name(event.by()), event.act(), event.comment()))
                .toList();
        var isReader =
                work.state() == WorkState.DELIVERED && !person.id().value().equals(work.deliveredBy());
        var isWriter =
                work.state() == WorkState.OPEN || work.state() == WorkState.TAKEN && handling.isTheirs(work, person);
        return new WorkView(
                lines(List.of(work), names()).getFirst(),
                work.comment(),
                delivering.path(work),
                events,
                rights.isHead() && work.state().isWaiting() ? handling.suggested(work) : List.of(),
                rights.isHead() && work.state().isWaiting() ? translators.all() : List.of(),
                isWriter,
                work.state() == WorkState.TAKEN && isWriter,
                isReader);
    }

    private Map<Long, String> names() {
        return translators.all().stream().collect(Collectors.toMap(Translator::id, Translator::name));
    }

    private List<DeskView.Line> lines(List<Work> work, Map<Long, String> names) {
        var now = clock.instant();
        Function<Work, String> name = one -> one.translator() == null ? "" : names.getOrDefault(one.translator(), "");
        return work.stream()
                .map(one -> new DeskView.Line(
                        one.id(),
                        one.title(),
                        one.pair(),
                        one.output(),
                        one.state(),
                        one.words(),
                        one.due(),
                        one.isLate(now) && one.state() != WorkState.SETTLED,
                        name.apply(one)))
                .toList();
    }
}
