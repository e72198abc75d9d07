package org.hexapla.media.telling;

import org.hexapla.kernel.Problem;

/// What a machine made cannot be taken: there are no drafts here, and readers would have it at once.
public final class ReadByNobody extends Problem {

    private static final long serialVersionUID = 1;

    public ReadByNobody() {
        super(Category.MISTAKE, "media.problem.machine");
    }
}
