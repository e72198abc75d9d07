package org.hexapla.translation.desk;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.jspecify.annotations.Nullable;

/// What there is to translate.
///
/// @param own what the reader has in hand
/// @param pair the one that was asked for, null for all
/// @param state the one that was asked for, null for all
public record DeskView(
        List<Line> own,
        List<Line> lines,
        List<LanguagePair> pairs,
        @Nullable LanguagePair pair,
        @Nullable WorkState state,
        Paging paging,
        boolean isHead) {

    /// The question of another page of the list.
    public String question(int page) {
        return "?pair=%s&state=%s&page=%d"
                .formatted(
                        pair == null ? "" : pair.toString().replace(">", "%3E"),
                        state == null ? "" : state.code(),
                        page);
    }

    /// A piece of work.
    ///
    /// @param translator the name of whoever has it, or did it; empty for nobody
    public record Line(
            long id,
            LocalizedText title,
            LanguagePair pair,
            Output output,
            WorkState state,
            int words,
            @Nullable Instant due,
            boolean isLate,
            String translator) {

        public String path() {
            return "/translation/work/" + id;
        }
    }
}
