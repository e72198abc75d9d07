package org.hexapla.media.telling;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.hexapla.translation.Translatable.Unit;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;

/// Tells those who watch over the languages what became of the words of a thing, in the transaction in which it did.
@Component
public class TellingLanguages {

    /// What readers see is owed in every official language; nobody has said how soon.
    public static final Obligation OWED = new Obligation(Language.OFFICIAL, Duration.ZERO);

    private final Versions versions;
    private final Parity parity;
    private final ToldTable table;
    private final Clock clock;

    TellingLanguages(Versions versions, Parity parity, ToldTable table, Clock clock) {
        this.versions = versions;
        this.parity = parity;
        this.table = table;
        this.clock = clock;
    }

    /// The language out of which a thing is translated: it stays the same while the thing is told in it.
    public Language source(Said said) {
        return table.source(said.item()).filter(said.told()::contains).orElseGet(said::likelySource);
    }

    /// The number of the words of the source that a language was made from; 0 where nobody knows.
    public int madeFrom(Said said, Language language) {
        return Optional.ofNullable(table.of(said.item()).get(language))
                .map(row -> row.madeFrom().revision())
                .orElse(0);
    }

    /// The number of words as they are.
    public static int revision(List<Unit> units) {
        return units.isEmpty() ? 0 : Snapshot.of(units).revision();
    }

    /// @param before [Said#unsaid] for a new thing
    public void tell(Said before, Said now, Weight weight) {
        var source = source(now);
        if (now.told().contains(source)) {
            table.source(now.item(), source);
        }
        var changed = Said.languages(before, now).stream()
                .filter(language -> !before.units(language).equals(now.units(language)))
                .collect(Collectors.toSet());
        // Before anybody hears of it, for who learns from it asks what it was made from.
        made(now, source, changed);
        changed.stream()
                .filter(language -> !language.equals(source) || !now.told().contains(source))
                .forEach(language -> other(before, now, language));
        if (now.told().contains(source)) {
            source(before, now, source, changed, weight);
        }
        if (changed.contains(source)) {
            made(now, source, current(now));
        }
        count(now);
    }

    /// What is said of it has not changed, but whether readers have it.
    public void count(Said now) {
        if (now.isForReaders()) {
            table.shown(now.item(), now.told(), clock.instant());
        }
        count(now, source(now));
    }

    private void other(Said before, Said now, Language language) {
        var item = now.item();
        if (now.told().contains(language)) {
            versions.finished(item, language);
        } else if (!now.units(language).isEmpty()) {
            versions.begun(item, language);
        } else if (!before.units(language).isEmpty()) {
            versions.removed(item, language);
        }
    }

    /// Last, so that nothing is asked for that came with it.
    private void source(Said before, Said now, Language source, Set<Language> changed, Weight weight) {
        var item = now.item();
        var isKnown = before.told().contains(source);
        if (isKnown && changed.contains(source)) {
            switch (weight) {
                case MATERIAL -> versions.changedMaterially(item, source, changed);
                case SLIGHT -> versions.changedSlightly(item, source);
            }
        }
        if (!isKnown || now.isForReaders() && !before.isForReaders()) {
            versions.finished(item, source);
        }
    }

    private void made(Said now, Language source, Set<Language> languages) {
        var whole = languages.stream().filter(now.told()::contains).toList();
        table.made(now.item(), whole, Snapshot.of(now.units(source)));
    }

    /// After a slight change what is up to date says what the source says now.
    private Set<Language> current(Said now) {
        return versions.states(now.item()).entrySet().stream()
                .filter(state -> state.getValue() == VersionState.UP_TO_DATE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void count(Said now, Language source) {
        var states = versions.states(now.item());
        var texts = new HashMap<Language, Parity.Text>();
        table.of(now.item()).forEach((language, row) -> {
            var lacks = states.get(language) == VersionState.OUTDATED ? lacks(now.units(source), row, source) : 0;
            if (row.first() != null || lacks > 0) {
                texts.put(language, new Parity.Text(row.first(), lacks));
            }
        });
        parity.tell(List.of(new Parity.Told(
                now.item(),
                now.title(),
                now.path(),
                new Parity.Belonging(now.kind(), Set.of()),
                OWED,
                new Parity.Original(
                        source,
                        words(now.units(source), source),
                        now.isForReaders() && now.told().contains(source)),
                Map.copyOf(texts))));
    }

    /// The words that a language was not made from.
    private static int lacks(List<Unit> source, ToldTable.Row row, Language language) {
        return words(source.stream().filter(unit -> !row.madeFrom().has(unit)).toList(), language);
    }

    private static int words(List<Unit> units, Language language) {
        return units.stream().mapToInt(unit -> language.wordsIn(unit.words())).sum();
    }
}
