package org.hexapla.authorities.headings;

import java.util.List;
import java.util.SortedMap;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;

/// The headings of a kind, or those that what was typed suggests.
///
/// @param asked what was typed, empty for all
/// @param counts how many live ones there are of each kind
/// @param paging null for those that were suggested
public record HeadingsView(
        HeadingKind kind,
        String asked,
        List<Heading> headings,
        SortedMap<HeadingKind, Long> counts,
        @Nullable Paging paging) {

    public String address(int page) {
        return "/headings?kind=" + kind.code() + "&page=" + page;
    }
}
