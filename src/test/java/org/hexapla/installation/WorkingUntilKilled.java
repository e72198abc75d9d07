package org.hexapla.installation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;

/// The whole program on a data folder, importing a folder as a job; says how far it is until somebody kills it or the
/// job is done.
///
/// Its arguments are the data folder, then the folder to import or, after a first run, nothing but the job.
final class WorkingUntilKilled {

    private WorkingUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        // Work that a dead program left is taken up after as many heartbeats as the settings say.
        var hidden = Map.<String, Object>of(
                "server.port", 0, "server.address", "127.0.0.1", "db-scheduler.heartbeat-interval", "1s");
        var data = DataFolder.take(home.resolve("data"));
        try (var running = Running.start(data, BackupTests.settings(home), List.of(), hidden)) {
            var job = arguments[1].equals("job")
                    ? new JobId(java.util.UUID.fromString(arguments[2]))
                    : running.bean(Imports.class).start("documents", Path.of(arguments[1]));
            System.out.println("job " + job);
            var jobs = running.bean(Jobs.class);
            while (true) {
                var status = jobs.find(job).orElseThrow();
                System.out.println(status.state() + " " + status.done());
                if (status.state() == JobStatus.State.DONE || status.state() == JobStatus.State.FAILED) {
                    break;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            var report = running.bean(Imports.class).report(job);
            System.out.printf(
                    "report %d %d %d %d%n", report.added(), report.changed(), report.unchanged(), report.refused());
        }
        System.exit(0);
    }
}
