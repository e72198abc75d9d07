package org.hexapla.library.speeches;

import java.util.List;
import org.hexapla.kernel.web.Paging;

/// The list of speeches, a page of it.
///
/// @param states for which there may be speeches, in the reader's order
public record SpeechesView(
        List<Speeches.SpeechCard> speeches,
        Paging paging,
        int year,
        String state,
        List<Integer> years,
        List<State> states) {

    public record State(String code, String name) {}

    /// The same list at another page.
    public String address(int page) {
        return "?year=%s&state=%s&page=%d".formatted(year == 0 ? "" : year, state, page);
    }
}
