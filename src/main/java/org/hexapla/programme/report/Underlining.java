package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.programme.linter.Finding;

/// Cuts words where findings begin and end, so that each stretch belongs to one finding or to none.
final class Underlining {

    private Underlining() {}

    /// @param findings of this paragraph by their number
    static List<ReportView.Span> of(List<ReportView.Span> spans, Map<Integer, Finding> findings) {
        if (findings.isEmpty()) {
            return List.copyOf(spans);
        }
        var cut = new ArrayList<ReportView.Span>();
        int place = 0;
        for (var span : spans) {
            int start = 0;
            while (start < span.text().length()) {
                int finding = at(place + start, findings);
                int end = start + 1;
                while (end < span.text().length() && at(place + end, findings) == finding) {
                    end++;
                }
                cut.add(new ReportView.Span(span.text().substring(start, end), span.path(), 0, finding));
                start = end;
            }
            if (span.text().isEmpty()) {
                cut.add(span);
            }
            place += span.text().length();
        }
        return List.copyOf(cut);
    }

    /// The first finding at a place; 0 where there is none.
    private static int at(int place, Map<Integer, Finding> findings) {
        return findings.entrySet().stream()
                .filter(each -> each.getValue().start() <= place
                        && place < each.getValue().end())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }
}
