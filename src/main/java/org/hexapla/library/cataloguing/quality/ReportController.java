package org.hexapla.library.cataloguing.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.RecordId;
import org.hexapla.people.People;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a report found, and what may be done with it: a work list, a batch edit, a table to take away.
@Controller
@RequestMapping("/{lang}/cataloguing/quality/{slug}/{report:[a-z-]+}")
class ReportController {

    private static final String DEPARTMENT = "library";

    private final ShowingReports showing;
    private final ListingFound listing;
    private final FoundTable table;
    private final People people;

    ReportController(ShowingReports showing, ListingFound listing, FoundTable table, People people) {
        this.showing = showing;
        this.listing = listing;
        this.table = table;
        this.people = people;
    }

    @GetMapping
    ModelAndView report(
            @PathVariable String slug,
            @PathVariable String report,
            @RequestParam(defaultValue = "1") int p,
            Page page) {
        people.requireStaff(DEPARTMENT);
        var found = showing.found(QualityController.meant(slug), meant(report), Math.clamp(p, 1, 100_000));
        return page.through("library/cataloguing/report", "view", found);
    }

    /// @param record those that were chosen; none for all
    /// @param list one's own; empty for one that is named after the report
    @PostMapping("/list")
    ModelAndView list(
            @PathVariable String slug,
            @PathVariable String report,
            @RequestParam(defaultValue = "") List<Long> record,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String then,
            Page page) {
        people.requireStaff(DEPARTMENT);
        var into = listing.put(
                QualityController.meant(slug),
                meant(report),
                record.stream().map(RecordId::new).toList(),
                new ListingFound.Into(list, name),
                page);
        // The list is a lock: what is to be edited at once is nobody else's meanwhile.
        return SeeOther.at(
                page.to(then.equals("edit") ? "/exchange/edit?worklist=" + into : "/cataloguing/lists/" + into));
    }

    @GetMapping("/table.{format:csv|xlsx}")
    void table(
            @PathVariable String slug,
            @PathVariable String report,
            @PathVariable String format,
            Page page,
            HttpServletResponse response)
            throws IOException {
        people.requireStaff(DEPARTMENT);
        var session = QualityController.meant(slug);
        var meant = meant(report);
        response.setContentType(
                format.equals("csv")
                        ? "text/csv;charset=utf-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(session.slug() + "-" + meant.code() + "." + format)
                        .build()
                        .toString());
        table.write(session, meant, format, page, response.getOutputStream());
    }

    private static Report meant(String code) {
        return Report.parse(code).orElseThrow(() -> new NoReport(code));
    }
}
