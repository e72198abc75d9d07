package org.hexapla.programme.linter;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Reads a report and says where it cannot be right.
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new Sums(),
            new Shares(),
            new ListedCounts(),
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

    private static final Set<Rule> KNOWLEDGE = EnumSet.of(Rule.NAME, Rule.TERM, Rule.DATE, Rule.SYMBOL);

    private Linter() {}

    /// In the order of the text. Of several findings of one rule at one place the first is told.
    public static List<Finding> check(ReportText report, Known known) {
        var reading = Reading.of(report);
        var findings = new LinkedHashMap<String, Finding>();
        for (var check : CHECKS) {
            for (var finding : check.check(reading, known)) {
                if (findings.values().stream().noneMatch(other -> isToldBy(other, finding))) {
                    findings.putIfAbsent(finding.rule() + " " + finding.paragraph() + " " + finding.start(), finding);
                }
            }
        }
        return findings.values().stream()
                .sorted(Comparator.comparingInt(Finding::paragraph).thenComparingInt(Finding::start))
                .toList();
    }

    /// One slip of the pen in a name, a term, a day or a symbol is told once, whoever finds it.
    private static boolean isToldBy(Finding other, Finding finding) {
        return (other.rule() == finding.rule() || other.rule() == Rule.NAME && finding.rule() == Rule.TERM)
                && KNOWLEDGE.contains(other.rule())
                && other.paragraph() == finding.paragraph()
                && other.start() < finding.end()
                && finding.start() < other.end();
    }
}
