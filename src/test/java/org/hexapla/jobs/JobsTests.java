package org.hexapla.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobStatus.State;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class JobsTests {

    @Autowired
    Jobs jobs;

    @Autowired
    CountingSteps counting;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SignedIn signedIn;

    private final String run = UUID.randomUUID().toString();

    @Test
    void doesTheWorkUnderTheProgramsAccount() {
        var job = start("whole");
        assertThat(ended(job).state()).isEqualTo(State.DONE);
        assertThat(ended(job).done()).isEqualTo(10);
        assertThat(counting.steps(run)).hasSize(10).allMatch(step -> !step.endsWith("nobody"));
    }

    @Test
    void forgetsWorkWhoseTransactionIsRolledBack() {
        var before = scheduled();
        transactions.executeWithoutResult(status -> {
            start("whole");
            status.setRollbackOnly();
        });
        assertThat(scheduled()).isEqualTo(before);
        assertThat(counting.steps(run)).isEmpty();
    }

    @Test
    void goesOnFromTheCheckpointWhenTheProgramWasKilled() {
        // What a killed program leaves behind: work that is taken, by a program that gives no sign of life.
        var job = transactions.execute(_ -> {
            var started = start("whole");
            database.sql("""
                            update scheduled_tasks
                            set picked = true, picked_by = 'gone', last_heartbeat = now() - interval '1 hour'
                            where task_instance like :job || '#%'
                            """).param("job", started.toString()).update();
            database.sql("insert into jobs.checkpoint (job, place) values (:job, '7')")
                    .param("job", started.value())
                    .update();
            database.sql("update jobs.job set state = 'RUNNING' where id = :job")
                    .param("job", started.value())
                    .update();
            return started;
        });
        assertThat(ended(job).state()).isEqualTo(State.DONE);
        assertThat(counting.steps(run)).hasSize(3).first().asString().startsWith("8 ");
    }

    @Test
    void saysWhyWorkFailedAndStartsItAgainWhereItStopped() {
        var job = start("refused");
        assertThat(ended(job).problem()).isEqualTo("No module does work of the kind “five”.");
        var staff = signedIn.asStaff("library");
        assertThat(staff.get("/en/jobs/" + job).body()).contains("No module does work of the kind", "5 of 10");
        assertThat(staff.post("/en/jobs/" + job + "/again", Map.of()).statusCode())
                .isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> counting.steps(run).size() == 10);
        assertThat(ended(job).state()).isEqualTo(State.DONE);
    }

    @Test
    void keepsFaultsOfOursInTheLogAndTellsPeopleWhereToLook() {
        var job = start("broken");
        var status = ended(job);
        assertThat(status.state()).isEqualTo(State.FAILED);
        assertThat(status.problem()).contains(job.toString()).doesNotContain("disk");
    }

    @Test
    void stopsWorkThatIsCancelled() {
        var job = start("endless");
        await().atMost(Duration.ofSeconds(20)).until(() -> counting.steps(run).size() == 5);
        var staff = signedIn.asStaff("library");
        assertThat(staff.get("/en/jobs").body()).contains("/en/jobs/" + job, "<progress", "every 2s");
        staff.post("/en/jobs/" + job + "/cancel", Map.of());
        assertThat(ended(job).state()).isEqualTo(State.CANCELLED);
        assertThat(counting.steps(run)).hasSize(5);
    }

    @Test
    void failsWorkOfAKindThatNobodyDoes() {
        var job = jobs.start("jobs.unheard-of", Map.of());
        assertThat(ended(job).state()).isEqualTo(State.FAILED);
    }

    @Test
    void showsWorkToStaffOnly() {
        assertThat(signedIn.asReader().get("/en/jobs").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff("library")
                        .get("/en/jobs/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsAdministratorsStartWorkByHand() {
        assertThat(signedIn.asStaff("library").get("/en/jobs").body()).doesNotContain("value=\"jobs.counting\"");
        var administrator = signedIn.asAdministrator();
        assertThat(administrator.get("/ar/jobs").body()).contains("value=\"jobs.counting\"");
        var answer = administrator.post("/en/jobs", Map.of("kind", "jobs.counting"));
        var address = answer.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> administrator.get(address).body().contains("Done"));
    }

    private JobId start(String end) {
        return jobs.start(CountingSteps.NAME, Map.of("run", run, "end", end));
    }

    private JobStatus ended(JobId job) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> jobs.find(job).orElseThrow(),
                        status -> status.state() != State.WAITING && status.state() != State.RUNNING);
    }

    private long scheduled() {
        return database.sql("select count(*) from scheduled_tasks where task_instance like '%#1' and not picked")
                .query(Long.class)
                .single();
    }
}
