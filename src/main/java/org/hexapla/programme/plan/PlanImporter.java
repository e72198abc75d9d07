package org.hexapla.programme.plan;

import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.programme.yaml.Written;
import org.springframework.stereotype.Component;

/// Reads a programme plan in YAML, in the form that `sample/README.md` tells. All or nothing: one mistake, and the plan
/// in force stays what it was. The same file brings nothing new, even after people have revised the plan.
@Component
class PlanImporter implements Importer {

    private final RevisingPlan revising;

    PlanImporter(RevisingPlan revising) {
        this.revising = revising;
    }

    @Override
    public String kind() {
        return "programme-plan";
    }

    @Override
    public String module() {
        return "programme";
    }

    @Override
    public boolean recognises(Path path) {
        return String.valueOf(path.getFileName()).equals("plan.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var plan = Written.read(path, run).flatMap(file -> new ReadingPlan(file).read());
        if (plan.isEmpty() || run.hasRefusals()) {
            return;
        }
        switch (revising.take(plan.get())) {
            case ADDED -> run.added();
            case CHANGED -> run.changed();
            case UNCHANGED -> run.unchanged();
        }
    }
}
