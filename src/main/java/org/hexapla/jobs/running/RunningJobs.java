package org.hexapla.jobs.running;

import static org.hexapla.jobs.JobStatus.State.CANCELLED;
import static org.hexapla.jobs.JobStatus.State.DONE;
import static org.hexapla.jobs.JobStatus.State.RUNNING;
import static org.hexapla.jobs.JobStatus.State.WAITING;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hexapla.jobs.JobKind;
import org.hexapla.kernel.Problem;
import org.hexapla.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the work when its time has come.
///
/// The scheduler has one kind of task, which finds the [JobKind] by name. A start that was cut off (the machine failed,
/// the program was killed) is taken up again; one that is stopped with the program is put back.
@Configuration(proxyBeanMethods = false)
class RunningJobs {

    static final String TASK = "jobs.work";

    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    private final KeptJobs jobs;
    private final ObjectProvider<JobKind> kinds;
    private final ObjectProvider<People> people;
    private final TransactionTemplate transactions;
    private final WorkUnderWay underWay;

    /// Kinds are looked for when they are needed: many of them start work themselves, which needs the scheduler, which
    /// needs this.
    RunningJobs(
            KeptJobs jobs,
            ObjectProvider<JobKind> kinds,
            ObjectProvider<People> people,
            TransactionTemplate transactions,
            WorkUnderWay underWay) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.people = people;
        this.transactions = transactions;
        this.underWay = underWay;
    }

    @Bean
    Task<Void> longWork(Clock clock) {
        return Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> operations.reschedule(complete, clock.instant()))
                .execute((instance, context) -> underWay.during(() -> run(
                        Attempt.parse(instance.getId()),
                        () -> underWay.isEnding() || context.getSchedulerState().isShuttingDown())));
    }

    private void run(Attempt attempt, BooleanSupplier isProgramStopping) {
        var found = jobs.find(attempt.job());
        if (found.isEmpty() || found.get().attempt() != attempt.number() || !isOpen(found.get())) {
            return;
        }
        var job = found.get();
        jobs.move(job.id(), RUNNING);
        var work = new CurrentWork(job, jobs, transactions, isProgramStopping);
        try {
            var kind = kind(job.kind());
            people.getObject().asProgram(() -> work(kind, work));
            work.note();
            putBackIfStopped(work, job);
            jobs.move(job.id(), work.wasCancelled() ? CANCELLED : DONE);
        } catch (StoppedWithProgram e) {
            throw e;
        } catch (RuntimeException e) {
            if (isProgramStopping.getAsBoolean() && !(e instanceof Problem)) {
                interrupt(job);
            }
            work.note();
            putBackIfStopped(work, job);
            end(job, work, e);
        }
    }

    /// What breaks while the program is being stopped breaks because of that, and is no failure of the work.
    private void interrupt(KeptJob job) {
        LOG.info("work {} of kind {} was interrupted; it goes on at the next start", job.id(), job.kind());
        try {
            jobs.move(job.id(), WAITING);
        } catch (RuntimeException e) {
            // The database is gone already; work that is found cut off is taken up again all the same.
            LOG.debug("work {} could not be put back", job.id(), e);
        }
        throw new StoppedWithProgram();
    }

    private static boolean isOpen(KeptJob job) {
        return job.state() == WAITING || job.state() == RUNNING;
    }

    private JobKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new JobKindUnknown(name));
    }

    private static void work(JobKind kind, CurrentWork work) {
        try {
            kind.work(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WorkBroken(e);
        }
    }

    private void putBackIfStopped(CurrentWork work, KeptJob job) {
        if (work.wasStoppedForProgram() || Thread.currentThread().isInterrupted()) {
            jobs.move(job.id(), WAITING);
            throw new StoppedWithProgram();
        }
    }

    private void end(KeptJob job, CurrentWork work, RuntimeException cause) {
        if (work.wasCancelled()) {
            jobs.move(job.id(), CANCELLED);
        } else if (cause instanceof Problem problem) {
            jobs.fail(job.id(), new KeptJob.Failure(problem.key(), plain(problem.arguments())));
        } else {
            LOG.error("work {} of kind {} failed", job.id(), job.kind(), cause);
            jobs.fail(
                    job.id(),
                    new KeptJob.Failure("jobs.problem.fault", List.of(job.id().toString())));
        }
    }

    /// Numbers stay numbers, for messages count with them.
    private static List<Object> plain(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof Number ? argument : argument.toString())
                .toList();
    }

    /// Tells the scheduler to keep the work for the next start of the program.
    private static final class StoppedWithProgram extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedWithProgram() {
            super("the program is being stopped", null, false, false);
        }
    }

    /// Carries a checked exception out of the work.
    private static final class WorkBroken extends RuntimeException {
        private static final long serialVersionUID = 1;

        WorkBroken(Exception cause) {
            super(cause);
        }
    }
}
