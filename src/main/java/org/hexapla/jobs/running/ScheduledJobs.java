package org.hexapla.jobs.running;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobNotFound;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts work into the scheduler's table, in the transaction of whoever asks for it.
///
/// The scheduler's starter wraps its data source so that it takes part in Spring's transactions; a test holds that.
@Service
class ScheduledJobs implements Jobs {

    private final Scheduler scheduler;
    private final KeptJobs jobs;
    private final People people;
    private final Clock clock;

    ScheduledJobs(Scheduler scheduler, KeptJobs jobs, People people, Clock clock) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public JobId start(String kind, Map<String, String> parameters) {
        var id = jobs.add(kind, parameters, people.current());
        schedule(new Attempt(id, 1));
        return id;
    }

    @Override
    public Optional<JobStatus> find(JobId job) {
        return jobs.find(job).map(found -> found.status(found.language()));
    }

    @Transactional
    void cancel(JobId job) {
        if (!jobs.cancel(job) && jobs.find(job).isEmpty()) {
            throw new JobNotFound(job.toString());
        }
    }

    @Transactional
    void startAgain(JobId job) {
        jobs.again(job).ifPresent(attempt -> schedule(new Attempt(job, attempt)));
    }

    private void schedule(Attempt attempt) {
        scheduler.schedule(new TaskInstance<>(RunningJobs.TASK, attempt.written()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Saves the wait for the next look at the table.
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
