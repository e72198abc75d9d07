package org.hexapla.translation.parity;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what is told of things and makes of it what the board counts.
@Component
@Transactional
public class KeepingParity implements Parity {

    private final ThingTable things;
    private final VersionTable versions;
    private final Jobs jobs;

    KeepingParity(ThingTable things, VersionTable versions, Jobs jobs) {
        this.things = things;
        this.versions = versions;
        this.jobs = jobs;
    }

    @Override
    public void tell(Collection<Told> told) {
        versions.refresh(things.save(told));
    }

    /// How a version of a thing stands has changed.
    public void stateChanged(ItemRef item) {
        versions.refresh(things.locked(item));
    }

    @Override
    public void oblige(String itemKind, String kind, Obligation obligation) {
        jobs.start(
                Obliging.NAME,
                Map.of(
                        "items",
                        itemKind,
                        "kind",
                        kind,
                        "languages",
                        obligation.languages().stream().map(Language::tag).collect(Collectors.joining(" ")),
                        "hours",
                        Long.toString(obligation.within().toHours())));
    }
}
