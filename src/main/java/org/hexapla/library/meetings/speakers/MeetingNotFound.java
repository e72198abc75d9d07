package org.hexapla.library.meetings.speakers;

import org.hexapla.kernel.Problem;

/// There is no such meeting or proposal.
final class MeetingNotFound extends Problem {

    private static final long serialVersionUID = 1;

    MeetingNotFound(long id) {
        super(Category.NOT_FOUND, "meetings.problem.not-found", String.valueOf(id));
    }
}
