package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class SearchTests {

    @Autowired
    Search search;

    @Autowired
    SpecimenSource specimens;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    @Test
    void whatIsCommittedIsFoundAndWhatIsRolledBackIsNot() {
        var kept = specimens.put("kept", "Zebralike resolution kept");
        transactions.executeWithoutResult(_ -> search.changed(List.of(kept)));
        transactions.executeWithoutResult(status -> {
            search.changed(List.of(specimens.put("lost", "Zebralike resolution lost")));
            status.setRollbackOnly();
        });
        search.awaitFresh();
        assertThat(ids("zebralike")).containsExactly("kept");
    }

    @Test
    void whatIsGoneIsNoLongerFound() {
        var item = specimens.put("gone", "Yaklike resolution");
        search.changed(List.of(item, item));
        search.changed(List.of(item));
        search.awaitFresh();
        assertThat(ids("yaklike")).containsExactly("gone");
        specimens.remove("gone");
        search.changed(List.of(item));
        search.awaitFresh();
        assertThat(ids("yaklike")).isEmpty();
        assertThat(waiting("gone")).isZero();
    }

    @Test
    void oneBadRecordHoldsUpNobody() {
        var bad = specimens.put("bad", SpecimenSource.BROKEN);
        var good = specimens.put("good", "Gnulike resolution");
        search.changed(List.of(bad, good));
        search.awaitFresh();
        assertThat(ids("gnulike")).containsExactly("good");
        assertThat(waiting("bad")).as("it is tried again later").isEqualTo(1);
        database.sql("delete from search.pending where id = 'bad'").update();
        specimens.remove("bad");
    }

    @Test
    void nobodyWaitsForWhatTheirOwnTransactionNoted() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> search.awaitFresh()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theIndexIsMadeAnewWhileReadersGoOn() throws Exception {
        search.changed(List.of(specimens.put("old", "Okapilike resolution")));
        search.awaitFresh();
        var unnoted = specimens.put("unnoted", "Okapilike resolution that nobody noted");
        var job = rebuild();
        while (state(job) == JobStatus.State.WAITING || state(job) == JobStatus.State.RUNNING) {
            assertThat(ids("okapilike")).contains("old");
            Thread.sleep(50);
        }
        assertThat(state(job)).isEqualTo(JobStatus.State.DONE);
        assertThat(ids("okapilike")).containsExactlyInAnyOrder("old", unnoted.id());
    }

    private JobId rebuild() {
        var started = new AtomicReference<JobId>();
        people.asProgram(() -> started.set(jobs.start("search.rebuild", Map.of())));
        return Objects.requireNonNull(started.get());
    }

    private JobStatus.State state(JobId job) {
        return jobs.find(job).orElseThrow().state();
    }

    private List<String> ids(String words) {
        return search.find(SearchQuestion.of(words, Language.EN)).hits().stream()
                .map(hit -> hit.item().id())
                .toList();
    }

    private long waiting(String id) {
        return database.sql("select count(*) from search.pending where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
