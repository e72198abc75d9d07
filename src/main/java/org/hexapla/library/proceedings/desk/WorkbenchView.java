package org.hexapla.library.proceedings.desk;

import java.util.List;
import org.hexapla.jobs.JobStatus;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.Run;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.TakenSnapshot;
import org.hexapla.library.proceedings.reading.ContentsView;
import org.jspecify.annotations.Nullable;

/// An index in the making: its snapshot, its sections, how far it is.
///
/// @param newest the newest snapshot, finished or not
/// @param job the work that takes it
/// @param today the day that is offered for its issue
/// @param answer the message key of what came of the last wish, or empty
public record WorkbenchView(
        SessionIndex index,
        @Nullable TakenSnapshot newest,
        @Nullable TakenSnapshot last,
        @Nullable JobStatus job,
        List<Part> sections,
        boolean isIssued,
        String today,
        String answer) {

    /// @param run the newest compilation, good or failed
    /// @param lines as they are to be printed
    public record Part(SectionKind kind, @Nullable Run run, int lines, int corrections, int misfits) {}

    public String path() {
        return "/proceedings/desk/" + index.session().slug();
    }

    public String name(Page page) {
        return ContentsView.name(page, index.session());
    }
}
