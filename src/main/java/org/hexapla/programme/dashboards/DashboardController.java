package org.hexapla.programme.dashboards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.Page;
import org.hexapla.print.Printing;
import org.hexapla.programme.dashboards.ShowingDashboard.Wanted;
import org.hexapla.programme.measure.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The programme at a glance, on the screen and tile by tile on paper.
@Controller
@RequestMapping("/{lang}/programme/dashboard")
class DashboardController {

    private final ShowingDashboard showing;
    private final Periods periods;
    private final Printing printing;

    DashboardController(ShowingDashboard showing, Periods periods, Printing printing) {
        this.showing = showing;
        this.periods = periods;
        this.printing = printing;
    }

    /// @param asked `from` and `to`, and by the name of a dimension the measure to be drawn
    @GetMapping
    ModelAndView dashboard(Page page, @RequestParam Map<String, String> asked) {
        return page.through("programme/dashboard", "view", view(page, asked));
    }

    @GetMapping("/{tile:indicators|initiative|language|country}.pdf")
    void print(
            Page page, @PathVariable String tile, @RequestParam Map<String, String> asked, HttpServletResponse answer)
            throws IOException {
        var view = view(page, asked);
        var printed = new PrintedTile(page);
        var manuscript = tile.equals("indicators") ? printed.indicators(view) : printed.tile(view, view.tile(tile));
        // Whole before the first byte goes out: half a file would look like an answer.
        var file = new ByteArrayOutputStream();
        printing.pdf(manuscript, file);
        answer.setContentType("application/pdf");
        answer.setHeader("Content-Disposition", "inline; filename=\"" + name(tile, view.period(), page) + "\"");
        answer.setContentLength(file.size());
        file.writeTo(answer.getOutputStream());
    }

    private DashboardView view(Page page, Map<String, String> asked) {
        var wanted = new Wanted(
                asked.getOrDefault("initiative", ""),
                asked.getOrDefault("language", ""),
                asked.getOrDefault("country", ""));
        var period = periods.chosen(asked.getOrDefault("from", ""), asked.getOrDefault("to", ""));
        return showing.dashboard(period, wanted, page.language());
    }

    private static String name(String tile, Period period, Page page) {
        return "%s-%s-%s-%s.pdf".formatted(tile, period.first(), period.last(), page.language());
    }
}
