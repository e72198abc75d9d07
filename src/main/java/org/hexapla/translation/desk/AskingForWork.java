package org.hexapla.translation.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Inbox;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable;
import org.hexapla.translation.VersionFinished;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.hexapla.translation.VersionsOutdated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes pieces of work: by hand, and of itself where a text was published or says something else, for every language
/// in which it is owed.
@Component
@Transactional
class AskingForWork {

    private static final Set<VersionState> TO_BE_DONE =
            Set.of(VersionState.MISSING, VersionState.OUTDATED, VersionState.MACHINE_DRAFT);

    private final WorkTable table;
    private final Translatables translatables;
    private final Versions versions;
    private final DeskRights rights;
    private final WorkTrail trail;
    private final Inbox inbox;
    private final Clock clock;

    AskingForWork(
            WorkTable table,
            Translatables translatables,
            Versions versions,
            DeskRights rights,
            WorkTrail trail,
            Inbox inbox,
            Clock clock) {
        this.table = table;
        this.translatables = translatables;
        this.versions = versions;
        this.rights = rights;
        this.trail = trail;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// @param output null for what such things are usually made for
    /// @return the number of the work, which may have been asked for before
    long ask(ItemRef item, Language target, @Nullable Output output) {
        var by = rights.requireMember().id();
        var original = translatables
                .of(item)
                .flatMap(translatable -> translatable.original(item))
                .filter(found -> !found.source().equals(target))
                .orElseThrow(() -> new WorkNotFound(item.toString()));
        return ask(item, original, target, output == null ? original.output() : output, by);
    }

    @EventListener
    void published(VersionFinished finished) {
        var item = finished.item();
        var original = translatables.of(item).flatMap(translatable -> translatable.original(item));
        if (original.isEmpty()) {
            return;
        }
        if (original.get().source().equals(finished.language())) {
            askForAll(item, original.get());
        } else {
            settle(item, finished.language());
        }
    }

    @EventListener
    void outdated(VersionsOutdated outdated) {
        translatables
                .of(outdated.item())
                .flatMap(translatable -> translatable.original(outdated.item()))
                .filter(original -> original.source().equals(outdated.source()))
                .ifPresent(original -> askForAll(outdated.item(), original));
    }

    private void askForAll(ItemRef item, Translatable.Original original) {
        var states = versions.states(item);
        var asksForBegun =
                translatables.of(item).filter(Translatable::asksForBegun).isPresent();
        for (var language : original.owed()) {
            var state = states.getOrDefault(language, VersionState.MISSING);
            var isToBeDone = TO_BE_DONE.contains(state) || asksForBegun && state == VersionState.IN_TRANSLATION;
            if (isToBeDone && !language.equals(original.source())) {
                ask(item, original, language, original.output(), by());
            }
        }
    }

    private PersonId by() {
        return rights.acting().map(Person::id).orElse(PersonId.PROGRAM);
    }

    private long ask(ItemRef item, Translatable.Original original, Language target, Output output, PersonId by) {
        var before = waiting(item, target);
        var now = clock.instant();
        var work = new Work(
                0,
                item,
                original.title(),
                new LanguagePair(original.source(), target),
                output,
                WorkState.OPEN,
                words(item, original.source()),
                now,
                original.within().isZero() ? null : now.plus(original.within()),
                null,
                null,
                null,
                "",
                0);
        var id = table.add(work, by);
        if (before.isEmpty()) {
            var asked = table.find(id).orElseThrow();
            trail.note(asked, "asked", "");
            inbox.add(Translatable.DEPARTMENT, task("translating.task.open", asked));
        }
        return id;
    }

    private List<Work> waiting(ItemRef item, Language target) {
        return table.of(item, target).stream()
                .filter(work -> work.state().isWaiting())
                .toList();
    }

    private int words(ItemRef item, Language source) {
        return translatables.of(item).flatMap(translatable -> translatable.text(item, source)).stream()
                .flatMap(text -> text.units().stream())
                .mapToInt(unit -> source.wordsIn(unit.words()))
                .sum();
    }

    private void settle(ItemRef item, Language target) {
        for (var work : table.of(item, target)) {
            inbox.done(work.ref());
        }
        for (var id : table.settle(item, target, clock.instant())) {
            trail.note(table.find(id).orElseThrow(), "settled", "");
        }
    }

    static Inbox.Task task(String key, Work work) {
        var due = work.due();
        return new Inbox.Task(
                key,
                List.of(
                        work.title().words(work.pair().source()),
                        work.pair().source().tag(),
                        work.pair().target().tag()),
                work.ref(),
                work.path(),
                due == null ? null : due.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
