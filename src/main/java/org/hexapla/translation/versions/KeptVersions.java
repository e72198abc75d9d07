package org.hexapla.translation.versions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.translation.VersionFinished;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.hexapla.translation.VersionsOutdated;
import org.hexapla.translation.parity.KeepingParity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules by which a version comes to stand as it does.
@Component
@Transactional
class KeptVersions implements Versions {

    private final Standings standings;
    private final KeepingParity parity;
    private final ApplicationEventPublisher events;

    KeptVersions(Standings standings, KeepingParity parity, ApplicationEventPublisher events) {
        this.standings = standings;
        this.parity = parity;
        this.events = events;
    }

    @Override
    public void begun(ItemRef item, Language language) {
        set(item, language, VersionState.IN_TRANSLATION);
    }

    @Override
    public void draftedByMachine(ItemRef item, Language language) {
        if (state(item, language) != VersionState.UP_TO_DATE) {
            set(item, language, VersionState.MACHINE_DRAFT);
        }
    }

    @Override
    public void finished(ItemRef item, Language language) {
        takenIn(item, language);
        events.publishEvent(new VersionFinished(item, language));
    }

    @Override
    public void takenIn(ItemRef item, Language language) {
        set(item, language, VersionState.UP_TO_DATE);
    }

    @Override
    public void changedMaterially(ItemRef item, Language source) {
        changedMaterially(item, source, Set.of());
    }

    @Override
    public void changedMaterially(ItemRef item, Language source, Set<Language> along) {
        set(item, source, VersionState.UP_TO_DATE);
        standings.of(List.of(item)).getOrDefault(item, Map.of()).forEach((language, state) -> {
            var isOld = !language.equals(source) && !along.contains(language);
            if (isOld && (state == VersionState.UP_TO_DATE || state == VersionState.MACHINE_DRAFT)) {
                set(item, language, VersionState.OUTDATED);
            }
        });
        events.publishEvent(new VersionsOutdated(item, source));
    }

    @Override
    public void outdated(ItemRef item) {
        standings.of(List.of(item)).getOrDefault(item, Map.of()).forEach((language, state) -> {
            if (state == VersionState.UP_TO_DATE || state == VersionState.MACHINE_DRAFT) {
                standings.set(item, language, VersionState.OUTDATED);
            }
        });
    }

    @Override
    public void changedSlightly(ItemRef item, Language source) {
        // A comma does not make an old text a new one, but the first words of a language make it exist.
        if (state(item, source) == VersionState.MISSING) {
            set(item, source, VersionState.UP_TO_DATE);
        }
    }

    @Override
    public void removed(ItemRef item, Language language) {
        set(item, language, VersionState.MISSING);
    }

    @Override
    public void known(Collection<Known> versions) {
        standings.add(List.copyOf(versions));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Language, VersionState> states(ItemRef item) {
        return Optional.ofNullable(states(List.of(item)).get(item)).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ItemRef, Map<Language, VersionState>> states(Collection<ItemRef> items) {
        var known = standings.of(items);
        var all = new LinkedHashMap<ItemRef, Map<Language, VersionState>>();
        for (var item : items) {
            var states = new LinkedHashMap<Language, VersionState>();
            Language.OFFICIAL.forEach(language -> states.put(language, VersionState.MISSING));
            states.putAll(known.getOrDefault(item, Map.of()));
            all.put(item, states);
        }
        return all;
    }

    private void set(ItemRef item, Language language, VersionState state) {
        standings.set(item, language, state);
        parity.stateChanged(item);
    }

    private VersionState state(ItemRef item, Language language) {
        return states(item).getOrDefault(language, VersionState.MISSING);
    }
}
