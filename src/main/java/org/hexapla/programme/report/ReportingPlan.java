package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.programme.plan.Plan;
import org.hexapla.programme.plan.Plans;
import org.springframework.stereotype.Component;

/// A report of days that nobody has written one of: every indicator of the plan in force with its figures, and no words
/// but the plan's own. It is made when it is asked for and kept nowhere.
@Component
class ReportingPlan {

    private final Plans plans;

    ReportingPlan(Plans plans) {
        this.plans = plans;
    }

    /// Nothing where no plan is in force.
    Optional<PeriodicReport> of(Period period) {
        return plans.inForce().map(plan -> report(plan, period));
    }

    private static PeriodicReport report(Plan plan, Period period) {
        var parts = new ArrayList<PeriodicReport.Part>();
        var figures = new ArrayList<BoundFigure>();
        parts.add(part(
                PeriodicReport.Kind.PARAGRAPH, "lead", "", language -> Messages.text(language, "report.plan.lead")));
        for (var subprogramme : plan.subprogrammes()) {
            parts.add(part(
                    PeriodicReport.Kind.HEADING,
                    "subprogramme-" + subprogramme.code(),
                    "",
                    language -> plain(subprogramme.name(), language)));
            subprogramme.accomplishments().stream()
                    .flatMap(expected -> expected.indicators().stream())
                    .forEach(indicator -> add(indicator, parts, figures));
        }
        return new PeriodicReport(
                0,
                "plan-" + period.first() + "-" + period.last(),
                period,
                PeriodicReport.State.DRAFT,
                title(),
                new PeriodicReport.Content(parts, figures),
                0);
    }

    private static LocalizedText title() {
        var title = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            title = title.with(language, Messages.text(language, "report.plan.title"));
        }
        return title;
    }

    private static void add(Plan.Indicator indicator, List<PeriodicReport.Part> parts, List<BoundFigure> figures) {
        var names = new ArrayList<String>();
        for (var figure : indicator.figures()) {
            var name = "f" + (figures.size() + 1);
            names.add("{" + name + "}");
            figures.add(new BoundFigure(
                    name,
                    indicator.code(),
                    indicator.text().words(Language.EN),
                    indicator.unit().words(Language.EN),
                    figure.toString(),
                    Phrasing.EXACT,
                    BoundFigure.USUAL_DIGITS,
                    null));
        }
        parts.add(part(
                PeriodicReport.Kind.PARAGRAPH,
                "indicator-" + parts.size(),
                indicator.code(),
                language -> Messages.text(
                        language, "report.plan.line", plain(indicator.text(), language), String.join("; ", names))));
    }

    private static PeriodicReport.Part part(
            PeriodicReport.Kind kind, String id, String code, Function<Language, String> words) {
        Map<String, String> texts = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> texts.put(language.tag(), words.apply(language)));
        return new PeriodicReport.Part(id, kind, code, texts);
    }

    /// The plan's words hold no figures; their signs must not be read as such.
    private static String plain(LocalizedText text, Language language) {
        return text.words(language).replace("'", "’").replace('{', '(').replace('}', ')');
    }
}
