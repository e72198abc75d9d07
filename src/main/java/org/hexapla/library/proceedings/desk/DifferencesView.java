package org.hexapla.library.proceedings.desk;

import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.Differences;
import org.hexapla.library.proceedings.compiling.Run;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.reading.ContentsView;
import org.jspecify.annotations.Nullable;

/// Two compilations of a section beside each other.
///
/// @param runs those that can be chosen, newest first
/// @param differences null where there are no two
public record DifferencesView(
        SessionIndex index,
        SectionKind kind,
        List<Run> runs,
        long from,
        long to,
        @Nullable Differences differences) {

    public String path() {
        return "/proceedings/desk/" + index.session().slug() + "/" + kind.code();
    }

    public String name(Page page) {
        return ContentsView.name(page, index.session());
    }
}
