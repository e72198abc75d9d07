package org.hexapla.jobs;

import java.util.Collection;
import org.hexapla.kernel.Problem;

/// Nobody imports this kind; the message lists those there are.
public final class ImportKindUnknown extends Problem {

    private static final long serialVersionUID = 1;

    public ImportKindUnknown(String kind, Collection<String> known) {
        super(Category.MISTAKE, "jobs.problem.import-kind", kind, String.join(", ", known));
    }
}
