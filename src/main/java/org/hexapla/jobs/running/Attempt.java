package org.hexapla.jobs.running;

import java.util.UUID;
import org.hexapla.jobs.JobId;

/// One of the starts of a piece of work, by which the scheduler knows it.
record Attempt(JobId job, int number) {

    static Attempt parse(String written) {
        var parts = written.split("#", 2);
        return new Attempt(new JobId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
    }

    String written() {
        return job + "#" + number;
    }
}
