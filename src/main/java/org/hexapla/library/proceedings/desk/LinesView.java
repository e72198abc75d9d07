package org.hexapla.library.proceedings.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.Correction;
import org.hexapla.library.proceedings.compiling.Overlay;
import org.hexapla.library.proceedings.compiling.Run;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.reading.ContentsView;
import org.hexapla.library.proceedings.reading.Grouped;
import org.jspecify.annotations.Nullable;

/// The lines of a section for those who correct them.
///
/// @param corrected the keys of the lines that somebody corrected
public record LinesView(
        SessionIndex index,
        SectionKind kind,
        @Nullable Run run,
        List<Entry> entries,
        Set<String> corrected,
        List<Correction> hidden,
        List<Overlay.Misfit> misfits,
        Paging paging) {

    public Grouped grouped() {
        return Grouped.of(entries);
    }

    public String path() {
        return "/proceedings/desk/" + index.session().slug() + "/" + kind.code();
    }

    public String address(Page page, int number) {
        return page.to(path() + (number == 1 ? "" : "?page=" + number));
    }

    public String line(Page page, String key) {
        return page.to(path() + "/line?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    public String name(Page page) {
        return ContentsView.name(page, index.session());
    }
}
