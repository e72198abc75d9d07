package org.hexapla.translation.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Takes pieces of work in that an earlier system knew, with the times at which they were asked for and delivered.
@Component
class TakingWork {

    private static final Set<String> NAMES = Set.of("title", "into", "by", "asked", "due", "delivered", "state");

    private final WorkTable table;
    private final TranslatorTable translators;
    private final Translatables translatables;
    private final WorkTrail trail;

    TakingWork(WorkTable table, TranslatorTable translators, Translatables translatables, WorkTrail trail) {
        this.table = table;
        this.translators = translators;
        this.translatables = translatables;
        this.trail = trail;
    }

    /// Everything that can be translated, by each of its titles.
    Map<String, ItemRef> things() {
        var things = new HashMap<String, ItemRef>();
        translatables
                .all()
                .forEach(translatable -> translatable.each(item -> translatable
                        .original(item)
                        .ifPresent(original ->
                                original.title().texts().values().forEach(title -> things.put(title, item)))));
        return things;
    }

    void take(EntryFile.Entry entry, Map<String, ItemRef> things, ImportRun run) {
        entry.only(NAMES);
        var item = entry.needed("title", written -> Optional.ofNullable(things.get(written.strip())));
        var into = entry.needed("into", Language::parse);
        var asked = entry.needed("asked", TakingWork::moment);
        var due = entry.value("due", TakingWork::moment);
        var delivered = entry.value("delivered", TakingWork::moment);
        var state = entry.needed("state", WorkState::parse);
        var by = entry.value("by", translators::named);
        if (entry.isRefused() || item.isEmpty() || into.isEmpty() || asked.isEmpty() || state.isEmpty()) {
            return;
        }
        var original = translatables.of(item.get()).flatMap(translatable -> translatable.original(item.get()));
        if (original.isEmpty() || !table.of(item.get(), into.get()).isEmpty()) {
            run.unchanged();
            return;
        }
        var work = new Work(
                0,
                item.get(),
                original.get().title(),
                new LanguagePair(original.get().source(), into.get()),
                original.get().output(),
                state.get(),
                words(item.get(), original.get()),
                asked.get(),
                due.orElse(null),
                by.map(Translator::id).orElse(null),
                delivered.orElse(null),
                delivered.isPresent() ? PersonId.PROGRAM.value() : null,
                "",
                0);
        var id = table.add(work, PersonId.PROGRAM);
        var kept = new Changing(work).numbered(id);
        table.save(kept);
        trail.takenIn(kept);
        run.added();
    }

    private int words(ItemRef item, Translatable.Original original) {
        return translatables.of(item).flatMap(translatable -> translatable.text(item, original.source())).stream()
                .flatMap(text -> text.units().stream())
                .mapToInt(unit -> original.source().wordsIn(unit.words()))
                .sum();
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
