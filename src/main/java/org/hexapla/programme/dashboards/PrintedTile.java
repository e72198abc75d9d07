package org.hexapla.programme.dashboards;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Manuscript.Block;
import org.hexapla.print.Manuscript.Code;
import org.hexapla.print.Manuscript.Run;
import org.hexapla.print.Manuscript.Words;
import org.hexapla.programme.plan.JudgedIndicator;

/// One tile of the dashboard for paper: its picture and, since no paper can be opened, its whole table.
final class PrintedTile {

    private final Page page;
    private final Language reader;

    PrintedTile(Page page) {
        this.page = page;
        this.reader = page.language();
    }

    Manuscript indicators(DashboardView view) {
        var rows = view.indicators().judged().stream().map(this::row).toList();
        var head = Stream.of("indicator", "baseline", "target", "actual", "course")
                .map(column -> page.text("programme.plan." + column))
                .toList();
        var numeric = List.of(false, true, false, true, false);
        var title = page.text("programme.dashboard.indicators");
        return manuscript(
                title,
                view.period(),
                pictured(view.indicators().chart(), new Manuscript.Table(title, head, numeric, rows)));
    }

    Manuscript tile(DashboardView view, DashboardView.Tile tile) {
        if (tile.rows().isEmpty()) {
            return manuscript(
                    page.text("programme.dashboard." + tile.dimension()),
                    view.period(),
                    List.of(new Manuscript.Paragraph("", words(page.text("programme.dashboard.nothing")))));
        }
        var name = tile.name().words(reader);
        var rows = tile.rows().stream()
                .map(row -> List.of(words(row.name()), List.<Run>of(new Code(row.words()))))
                .toList();
        var head =
                List.of(page.text("programme.dimension." + tile.dimension()), page.text("programme.indicator.share"));
        return manuscript(
                page.text("programme.dashboard." + tile.dimension()) + ": " + name,
                view.period(),
                pictured(tile.chart(), new Manuscript.Table(name, head, List.of(false, true), rows)));
    }

    private List<List<Run>> row(JudgedIndicator judged) {
        return List.of(
                List.of(
                        new Code(judged.indicator().code()),
                        new Words(" " + judged.indicator().text().words(reader))),
                words(judged.words(judged.baseline(), page.text("figures.no-source"), reader)),
                words(judged.words(judged.target(), page.text("programme.plan.target-rise"), reader)),
                words(judged.first().actual().words(reader)),
                words(page.text(judged.course().messageKey())));
    }

    private Manuscript manuscript(String title, Period period, List<Block> blocks) {
        var wording = new Wording(reader);
        var days = page.text("programme.period.shown", wording.date(period.first()), wording.date(period.last()));
        return new Manuscript(
                reader, title, page.text("programme.dashboard.lead"), List.of(page.siteName(), days), blocks);
    }

    private List<Block> pictured(@org.jspecify.annotations.Nullable Chart chart, Manuscript.Table table) {
        return chart == null
                ? List.of(table)
                : List.of(new Manuscript.Picture(chart.svg(reader), chart.title()), table);
    }

    private static List<Run> words(String text) {
        return List.of(new Words(text));
    }
}
