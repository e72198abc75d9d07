package org.hexapla.jobs.running;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobStatus.State;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;

/// A piece of work as staff see it.
///
/// @param name in the reader's language
/// @param about the file that is imported; empty for other work
/// @param problem why it failed, in the reader's language
public record JobView(
        String id,
        String name,
        String about,
        State state,
        long done,
        long total,
        @Nullable String problem,
        Instant created,
        Instant changed) {

    static JobView of(KeptJob job, Imports imports, Page page) {
        var failure = job.failure();
        return new JobView(
                job.id().toString(),
                name(job, imports, page),
                about(job),
                job.state(),
                job.progress().done(),
                job.progress().total(),
                failure == null ? null : failure.in(page.language()),
                job.created(),
                job.changed());
    }

    /// The file's own name: where the machine keeps it is nothing for a page.
    private static String about(KeptJob job) {
        return Folder.name(Path.of(job.parameters().getOrDefault(Imports.PATH, "")));
    }

    private static String name(KeptJob job, Imports imports, Page page) {
        return job.kind().equals(Imports.JOB)
                ? page.text(
                        "jobs.job.import",
                        page.text(imports.nameKey(job.parameters().getOrDefault(Imports.KIND, ""))))
                : page.text(nameKey(job.kind()));
    }

    static String nameKey(String kind) {
        return kind.replaceFirst("\\.", ".job.");
    }

    public String stateKey() {
        return "jobs.state." + state.name().toLowerCase(Locale.ROOT);
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean mayStartAgain() {
        return state == State.FAILED || state == State.CANCELLED;
    }

    /// How far it is, in words.
    public String progress(Page page) {
        if (total > 0) {
            return page.text(
                    "jobs.progress.of",
                    page.wording().number(done),
                    page.wording().number(total));
        }
        return done == 0 ? "" : page.text("jobs.progress.so-far", page.wording().number(done));
    }

    /// The page of all work.
    ///
    /// @param refreshes whether something runs, so that the page should look again by itself
    /// @param offers what the reader may start
    public record All(List<JobView> jobs, Paging paging, boolean refreshes, List<Offer> offers) {}

    /// A kind of work that can be started by hand.
    public record Offer(String kind, String nameKey) {}

    /// The page of one piece of work.
    ///
    /// @param report what came of it, if it is an import
    public record One(JobView job, @Nullable ImportReport report) {}
}
