package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MergingHeadingsTests {

    @Autowired
    MergingHeadings merging;

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    LinkedThings things;

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    private AuthorityId losing = new AuthorityId(1);
    private AuthorityId gaining = new AuthorityId(1);

    @BeforeEach
    void twoBodies() {
        things.clear();
        losing = body("Merging Body " + System.nanoTime());
        gaining = body("Staying Body " + System.nanoTime());
        things.add("one", losing);
        things.add("two", losing);
        things.add("three", losing, gaining);
    }

    private AuthorityId body(String name) {
        return obtain(HeadingKind.CORPORATE, name);
    }

    private AuthorityId obtain(HeadingKind kind, String name) {
        var obtained = new AuthorityId[1];
        people.asProgram(() -> obtained[0] = headings.obtain(
                        kind, new TreeMap<>(Map.of('a', name)), LocalizedText.of(Language.EN, name))
                .id());
        return obtained[0];
    }

    private Merging asProgram(Supplier<Merging> act) {
        var done = new Merging[1];
        people.asProgram(() -> done[0] = act.get());
        return done[0];
    }

    private void await(Merging begun) throws InterruptedException {
        assertThat(begun).isInstanceOf(Merging.Begun.class);
        JobId job = ((Merging.Begun) begun).job();
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (jobs.find(job).orElseThrow().state() != JobStatus.State.DONE) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(50);
        }
    }

    @Test
    void saysWhatItWouldDoAndDoesNothing() {
        var preview = asProgram(() -> merging.preview(losing, gaining.toString()));

        assertThat(preview).isInstanceOfSatisfying(Merging.Preview.class, plan -> {
            assertThat(plan.records()).containsExactlyEntriesOf(new TreeMap<>(Map.of("headings.thing", 3L)));
            assertThat(plan.both()).isEqualTo(1);
        });
        assertThat(things.links("one")).containsExactly(losing);
    }

    @Test
    void refusesWhatCannotBeOne() {
        var person = obtain(HeadingKind.PERSON, "Person, Merging " + System.nanoTime());
        var state = headings.coded(HeadingKind.CORPORATE, "NAM").orElseThrow().id();

        assertThat(asProgram(() -> merging.begin(losing, losing.toString())))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.same"));
        assertThat(asProgram(() -> merging.begin(losing, person.toString())))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.kind"));
        assertThat(asProgram(() -> merging.begin(losing, "nonsense")))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.unknown"));
        assertThat(asProgram(() -> merging.begin(state, gaining.toString())))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.owned"));
        assertThat(asProgram(() -> merging.undo(losing)))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.not-merged"));
    }

    @Test
    void everyRecordLinksToTheGainingHeadingAndTheLosingOneLeadsThere() throws InterruptedException {
        await(asProgram(() -> merging.begin(losing, gaining.toString())));

        assertThat(things.links("one")).containsExactly(gaining);
        assertThat(things.links("three")).containsExactly(gaining);
        assertThat(keeping.find(losing).orElseThrow().standing()).isEqualTo(new Standing.Merged(gaining));
        assertThat(asProgram(() -> merging.begin(gaining, losing.toString())))
                .isEqualTo(new Merging.Refused("authorities.merge.refused.not-live"));
    }

    @Test
    void aMergeIsTakenBackFromWhatItNoted() throws InterruptedException {
        things.add("bystander", gaining);
        await(asProgram(() -> merging.begin(losing, gaining.toString())));
        await(asProgram(() -> merging.undo(losing)));

        assertThat(keeping.find(losing).orElseThrow().isLive()).isTrue();
        assertThat(things.links("one")).isEqualTo(Set.of(losing));
        assertThat(things.links("two")).isEqualTo(Set.of(losing));
        assertThat(things.links("bystander")).isEqualTo(Set.of(gaining));
        // One of its two fields went: which, nobody can say but its own history.
        assertThat(things.links("three")).isEqualTo(Set.of(gaining));
    }
}
