package org.hexapla.programme.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;

/// A report as its editors work on it, in one language.
///
/// @param comments by the id of the part
public record EditorView(
        ReportView report,
        Language language,
        int edition,
        List<FindingView> findings,
        Map<String, List<CommentView>> comments,
        List<PeriodicReport.State> moves,
        boolean isOpen) {

    /// @param part the id of the part; empty in a text that is only checked
    public record FindingView(int number, String part, String paragraph, String rule, String said, String says) {}

    public record CommentView(long id, Instant at, String by, String words, boolean isSettled) {}

    public List<CommentView> commentsOn(String part) {
        return comments.getOrDefault(part, List.of());
    }

    public List<FindingView> findingsIn(String part) {
        return findings.stream().filter(finding -> finding.part().equals(part)).toList();
    }
}
