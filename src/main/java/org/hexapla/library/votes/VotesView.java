package org.hexapla.library.votes;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.RecordId;

/// The list of votes, a page of it.
///
/// @param filter what was chosen
/// @param years in which there are votes, newest first
/// @param subjects by which votes can be chosen, in the reader's order
public record VotesView(List<Item> votes, Paging paging, Filter filter, List<Integer> years, List<Choice> subjects) {

    /// @param symbol of the resolution, or what the source calls the vote; may be empty
    public record Item(
            RecordId id, LocalizedText title, String symbol, PartialDate date, String session, Tally tally) {}

    /// @param year 0 for all
    /// @param subject empty for all
    public record Filter(int year, String subject) {

        static final Filter NONE = new Filter(0, "");
    }

    public record Choice(String value, String name) {}

    /// The same list at another page.
    public String address(int page) {
        return "?year=%s&subject=%s&page=%d"
                .formatted(
                        filter.year == 0 ? "" : filter.year,
                        java.net.URLEncoder.encode(filter.subject, java.nio.charset.StandardCharsets.UTF_8),
                        page);
    }
}
