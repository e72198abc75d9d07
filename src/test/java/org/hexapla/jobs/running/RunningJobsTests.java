package org.hexapla.jobs.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState.SettableSchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Work at the moments that cannot be waited for: the test takes the scheduler's place.
@HexaplaTest
class RunningJobsTests {

    @Autowired
    KeptJobs jobs;

    @Autowired
    Task<Void> work;

    @Autowired
    Scheduler scheduler;

    @Test
    void putsWorkBackWhenTheProgramIsStoppedAndGoesOnLater() {
        var job = jobs.add("jobs.counting", Map.of("run", UUID.randomUUID().toString()), Optional.empty());
        var stopping = new SettableSchedulerState();
        stopping.setIsShuttingDown();
        assertThatThrownBy(() -> run(job, 1, stopping)).hasMessageContaining("stopped");
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(jobs.checkpoint(job)).hasValue("1");
        run(job, 1, new SettableSchedulerState());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(jobs.checkpoint(job)).hasValue("10");
    }

    @Test
    void callsWorkThatBreaksWhileTheProgramStopsInterruptedAndNotFailed() {
        var parameters = Map.of("run", UUID.randomUUID().toString(), "end", "broken");
        var job = jobs.add("jobs.counting", parameters, Optional.empty());
        jobs.checkpoint(job, "4");
        var stopping = new SettableSchedulerState();
        stopping.setIsShuttingDown();
        assertThatThrownBy(() -> run(job, 1, stopping)).hasMessageContaining("stopped");
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.WAITING);
        run(job, 1, new SettableSchedulerState());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.DONE);
    }

    @Test
    void leavesOutAStartThatALaterOneHasReplaced() {
        var job = jobs.add("jobs.counting", Map.of(), Optional.empty());
        run(job, 2, new SettableSchedulerState());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(jobs.cancel(job)).isTrue();
        run(job, 1, new SettableSchedulerState());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    private void run(JobId job, int attempt, SettableSchedulerState state) {
        var instance = new TaskInstance<Void>(RunningJobs.TASK, new Attempt(job, attempt).written());
        var execution = new Execution(Instant.EPOCH, instance);
        var executing = new CurrentlyExecuting(execution, Instant::now, null);
        work.execute(instance, new ExecutionContext(state, execution, scheduler, executing));
    }
}
