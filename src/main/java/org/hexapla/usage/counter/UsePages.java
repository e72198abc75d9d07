package org.hexapla.usage.counter;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The public pages of use: of everything together, and of each item.
@Controller
@RequestMapping("/{lang}/usage")
class UsePages {

    /// As much as a page shows where nobody chose a period.
    private static final int MONTHS = 12;

    /// Months of which a chart can still be read.
    private static final int MOST_MONTHS = 120;

    private final UseByDay use;
    private final UsePicture picture;
    private final Reporting reporting;
    private final ObjectProvider<UsedItems> owners;

    UsePages(UseByDay use, UsePicture picture, Reporting reporting, ObjectProvider<UsedItems> owners) {
        this.use = use;
        this.picture = picture;
        this.reporting = reporting;
        this.owners = owners;
    }

    @Bean
    static MenuEntry useMenu() {
        return new MenuEntry("usage.use.menu", "/usage", 80, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView all(
            Page page, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        var months = months("", from, to);
        var over = use.over("", months);
        var view = new UseView(
                LocalizedText.none(),
                "",
                months.first().toString(),
                months.last().toString(),
                picture.total(over, page.language()),
                picture.parts(over, page.language()),
                files(months, page));
        return page.through("usage/use", "view", view);
    }

    @GetMapping("/{kind:[a-z]+\\.[a-z-]+}/{id}")
    ModelAndView item(
            Page page,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var item = new ItemRef(kind, id);
        var known = owners.stream()
                .flatMap(owner -> Optional.ofNullable(owner.find(Set.of(item)).get(item)).stream())
                .findFirst();
        var title = known.map(UsePages::title)
                .or(() -> use.title(item.toString()))
                .orElseThrow(() -> new ItemNeverUsed(item));
        var months = months(item.toString(), from, to);
        var over = use.over(item.toString(), months);
        var view = new UseView(
                title,
                known.map(UsedItem::path).orElse(""),
                months.first().toString(),
                months.last().toString(),
                picture.total(over, page.language()),
                picture.parts(over, page.language()),
                List.of());
        return page.through("usage/use", "view", view);
    }

    private static LocalizedText title(UsedItem item) {
        return item.title().isEmpty() ? LocalizedText.of(Language.EN, item.symbol()) : item.title();
    }

    /// The months that were asked for, else the last year of which anything is known.
    private Months months(String item, String from, String to) {
        var last = month(to).or(() -> use.latest(item)).orElse(reporting.currentMonth());
        var first = month(from).filter(month -> !month.isAfter(last)).orElse(last.minusMonths(MONTHS - 1));
        var earliest = last.minusMonths(MOST_MONTHS - 1);
        return new Months(first.isBefore(earliest) ? earliest : first, last);
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written))
                    .filter(month -> month.getYear() > 0 && month.getYear() < 10_000);
        } catch (DateTimeException e) {
            // Whoever writes nonsense is shown what there is.
            return Optional.empty();
        }
    }

    /// Reports of the months that are over.
    private List<UseView.ReportFile> files(Months months, Page page) {
        var last = reporting.currentMonth().minusMonths(1);
        if (months.first().isAfter(last)) {
            return List.of();
        }
        var question = "?begin_date=%s&end_date=%s"
                .formatted(months.first(), months.last().isAfter(last) ? last : months.last());
        return Stream.of(
                        Report.PR,
                        Report.PR_P1,
                        Report.DR,
                        Report.DR_D1,
                        Report.TR,
                        Report.TR_B1,
                        Report.TR_B3,
                        Report.IR,
                        Report.IR_A1,
                        Report.IR_M1)
                .map(report -> new UseView.ReportFile(
                        report.name(),
                        report.title(),
                        page.to("/usage/reports/" + report.path() + ".json" + question),
                        page.to("/usage/reports/" + report.path() + ".tsv" + question)))
                .toList();
    }
}
