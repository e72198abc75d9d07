package org.hexapla.jobs.running;

import java.util.List;
import java.util.Map;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.JobNotFound;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.Audit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff may see of long work, and do about it.
@Service
class OverseeingJobs {

    private final KeptJobs kept;
    private final ScheduledJobs scheduled;
    private final ObjectProvider<JobKind> kinds;
    private final People people;
    private final Audit audit;

    OverseeingJobs(KeptJobs kept, ScheduledJobs scheduled, ObjectProvider<JobKind> kinds, People people, Audit audit) {
        this.kept = kept;
        this.scheduled = scheduled;
        this.kinds = kinds;
        this.people = people;
        this.audit = audit;
    }

    /// A part of all work, the newest first.
    Listed list(int page, int size) {
        requireStaff();
        var paging = new Paging(page, size, kept.count());
        return new Listed(kept.list(paging), paging, kept.isAnyUnderWay());
    }

    KeptJob find(JobId job) {
        requireStaff();
        return kept.find(job).orElseThrow(() -> new JobNotFound(job.toString()));
    }

    /// The kinds that the acting person may start by hand.
    List<String> offers() {
        var isAdministrator = people.current()
                .filter(person -> person.role() == org.hexapla.people.Role.ADMINISTRATOR)
                .isPresent();
        return isAdministrator ? startedByHand() : List.of();
    }

    @Transactional
    JobId start(String kind) {
        people.requireAdministrator();
        if (!startedByHand().contains(kind)) {
            throw new JobKindUnknown(kind);
        }
        var job = scheduled.start(kind, Map.of());
        note(job, "started");
        return job;
    }

    @Transactional
    void cancel(JobId job) {
        requireStaff();
        scheduled.cancel(job);
        note(job, "cancelled");
    }

    @Transactional
    void startAgain(JobId job) {
        requireStaff();
        scheduled.startAgain(job);
        note(job, "restarted");
    }

    private List<String> startedByHand() {
        return kinds.stream()
                .filter(JobKind::isStartedByHand)
                .map(JobKind::name)
                .sorted()
                .toList();
    }

    private void requireStaff() {
        if (people.current().filter(Person::isStaff).isEmpty()) {
            throw new NotAllowed("jobs.problem.staff");
        }
    }

    private void note(JobId job, String action) {
        audit.record(new ItemRef("jobs.job", job.toString()), action, "", "");
    }

    /// @param isAnyUnderWay whether it is worth looking again soon
    record Listed(List<KeptJob> jobs, Paging paging, boolean isAnyUnderWay) {}
}
