package org.hexapla.library.cataloguing.finding;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.RecordLine;
import org.hexapla.library.cataloguing.lists.WorkList;
import org.hexapla.library.marc.query.Mistake;
import org.jspecify.annotations.Nullable;

/// What the search in fields shows.
///
/// @param question as it was typed
/// @param kind to which it is limited; null for all
/// @param found null where nothing was asked, or nothing could be answered
/// @param mistake why it cannot be understood
/// @param isTooLong whether it would have taken too long
public record FindingView(
        String question,
        @Nullable RecordKind kind,
        @Nullable Found found,
        @Nullable Mistake mistake,
        boolean isTooLong) {

    /// What may be asked, and what it finds.
    public static final List<Example> EXAMPLES = List.of(
            new Example("191__a:'A/76/L.8'", "cataloguing.find.how-whole"),
            new Example("title:\"human rights\"", "cataloguing.find.how-phrase"),
            new Example("title:develop*", "cataloguing.find.how-star"),
            new Example("symbol:/^A\\/7[67]\\//", "cataloguing.find.how-expression"),
            new Example("245:* AND NOT 991:*", "cataloguing.find.how-exists"),
            new Example("subject:water -desert", "cataloguing.find.how-without"),
            new Example("updated>2026-01-01 OR created:2026-01-01", "cataloguing.find.how-dates"),
            new Example("user:Ana, id:12, xref:34", "cataloguing.find.how-others"));

    /// @param key of the message that says what the question finds
    public record Example(String question, String key) {}

    /// The question up to the place where it went wrong, for people to see.
    public String upToMistake() {
        return mistake == null ? "" : question.substring(0, Math.min(mistake.place(), question.length()));
    }

    /// @param isCut whether there are more than are counted
    /// @param behind how many records could not be asked yet
    /// @param mine lists into which they may be put
    public record Found(List<RecordLine> lines, Paging paging, boolean isCut, long behind, List<WorkList> mine) {}
}
