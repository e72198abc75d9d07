package org.hexapla.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Reports as readers see them, and as files.
@Controller
@RequestMapping("/{lang}/programme/reports")
class ReportReadingController {

    private final ShowingReports showing;
    private final WritingReports writing;

    ReportReadingController(ShowingReports showing, WritingReports writing) {
        this.showing = showing;
        this.writing = writing;
    }

    @GetMapping
    ModelAndView reports(Page page) {
        return page.through("programme/reports", "view", showing.all());
    }

    @GetMapping("/{id:\\d{1,9}}")
    ModelAndView report(Page page, @PathVariable long id) {
        return page.through("programme/report", "view", showing.report(showing.find(id), page.language()));
    }

    @GetMapping("/{id:\\d{1,9}}/file.{ending:html|docx|pdf|csv}")
    void file(Page page, @PathVariable long id, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var report = showing.find(id);
        var format = ReportFormat.of(ending).orElseThrow(() -> new ReportMissing(id));
        response.setContentType(format.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.%s\"".formatted(report.code(), page.language(), format.ending()));
        writing.write(report, page.language(), format, response.getOutputStream());
    }

    @Bean
    static MenuEntry reportsInTheMenu() {
        return new MenuEntry("report.list.title", "/programme/reports", 46, Visitor.Standing.ANYBODY);
    }
}
