package org.hexapla.translation.parity;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Obligation;
import org.springframework.stereotype.Component;

/// Looks through the things of a kind of which something else is owed than before.
@Component
class Obliging implements JobKind {

    static final String NAME = "translation.obliging";

    private final ThingTable things;
    private final InSteps steps;
    private final Tallies tallies;

    Obliging(ThingTable things, InSteps steps, Tallies tallies) {
        this.things = things;
        this.steps = steps;
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var kind = new ThingTable.Kind(parameter(work, "items"), parameter(work, "kind"));
        var languages = Arrays.stream(parameter(work, "languages").split(" "))
                .flatMap(tag -> Language.parse(tag).stream())
                .toList();
        var obligation = new Obligation(languages, Duration.ofHours(Long.parseLong(parameter(work, "hours"))));
        steps.refresh(work, after -> things.oblige(kind, obligation, after, InSteps.STEP));
        tallies.drawTogether();
    }

    private static String parameter(Work work, String name) {
        return Objects.requireNonNull(work.parameters().get(name));
    }
}
