package org.hexapla.people.trail;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.web.Paging;

/// A part of the trail.
public record AuditView(List<Line> lines, Paging paging, AuditQuestion question) {

    /// One act.
    ///
    /// @param person the name of who did it; empty for a visitor
    /// @param item what it was done to, as `kind:id`
    public record Line(
            Instant when, String person, boolean byProgram, String item, String action, String before, String after) {

        /// The message key of the action: a module names its own verbs.
        public String key() {
            return item.substring(0, item.indexOf('.')) + ".action." + action;
        }
    }
}
