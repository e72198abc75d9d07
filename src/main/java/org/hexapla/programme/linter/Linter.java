package org.hexapla.programme.linter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads a report and says where it cannot be right.
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new Sums(),
            new Shares(),
            new ListedCounts(),
            new Averages(),
            new PersonNames(),
            new AlikeNames(),
            new Observances(),
            new CalendarDays(),
            new Terms(),
            new Spellings(),
            new Periods(),
            new Metrics(),
            new MetricChanges(),
            new SymbolUse(),
            new ApproximateWords(),
            new Restatements(),
            new AlikeTerms(),
            new ComparedChanges(),
            new MonthlyLists(),
            new DaysOfPeriod(),
            new SpanLengths(),
            new DoubleMonths(),
            new RepeatedFacts(),
            new DistantFacts(),
            new SessionYears(),
            new OrdinalCounts(),
            new SharesOverAll());

    private Linter() {}

    /// In the order of the text. Of several findings of one rule at one place the first is told.
    public static List<Finding> check(ReportText report, Known known) {
        var reading = Reading.of(report);
        var findings = new LinkedHashMap<String, Finding>();
        for (var check : CHECKS) {
            for (var finding : check.check(reading, known)) {
                findings.putIfAbsent(finding.rule() + " " + finding.paragraph() + " " + finding.start(), finding);
            }
        }
        return findings.values().stream()
                .sorted(Comparator.comparingInt(Finding::paragraph).thenComparingInt(Finding::start))
                .toList();
    }
}
