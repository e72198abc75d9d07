package org.hexapla.library.exchange;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.format.Misread;

/// What the page of a batch shows.
///
/// @param by the name of who made it
public record BatchView(Batch batch, String by, List<Misread> misreads, List<Row> rows, Paging paging) {

    /// @param lines what becomes of the record, line by line
    public record Row(BatchRow row, List<Differences.Line> lines) {

        public boolean mayBeChosen() {
            return !row.hasErrors() && row.outcome().isEmpty();
        }

        /// Where the record is now.
        public String path() {
            return row.record()
                    .map(id -> switch (row.kind()) {
                        case DOCUMENT -> "/documents/" + id;
                        case SPEECH -> "/speeches/" + id;
                        case VOTE -> "/votes/" + id;
                    })
                    .orElse("");
        }

        public static String place(Finding finding) {
            return finding.code() == Finding.FIELD ? finding.tag() : finding.tag() + "$" + finding.code();
        }
    }
}
