package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a report and says where it cannot be right.
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new Sums(),
            new Shares(),
            new ListedCounts(),
            new ListsBefore(),
            new Averages(),
            new PersonNames(),
            new MisspeltNames(),
            new TitledNames(),
            new AlikeNames(),
            new Observances(),
            new SharedDates(),
            new CalendarDays(),
            new Terms(),
            new Spellings(),
            new Periods(),
            new Metrics(),
            new MetricChanges(),
            new SymbolUse(),
            new SupplementNumbers(),
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
            new SharesOverAll(),
            new Remainders(),
            new StatedTotals(),
            new SpreadParts(),
            new Balances(),
            new StatedShares(),
            new ToldChanges(),
            new Multiples(),
            new StatedMeans(),
            new ExactBeside(),
            new ReportMonths(),
            new MetricNumbers(),
            new ListedDays(),
            new AsMany());

    private Linter() {}

    /// In the order of the text. Of several findings of one rule that overlap the first is told.
    public static List<Finding> check(ReportText report, Known known) {
        var reading = Reading.of(report);
        var findings = new ArrayList<Finding>();
        for (var check : CHECKS) {
            for (var finding : check.check(reading, known)) {
                if (findings.stream().noneMatch(other -> other.overlaps(finding))) {
                    findings.add(finding);
                }
            }
        }
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::paragraph).thenComparingInt(Finding::start))
                .toList();
    }
}
