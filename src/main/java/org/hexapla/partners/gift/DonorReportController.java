package org.hexapla.partners.gift;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.print.Printing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What donors are told: a page and a file for whoever speaks for them, and for the staff that sends it.
@Controller
class DonorReportController {

    private final Giving giving;
    private final KeepingPartners partners;
    private final RemindingReports reminding;
    private final Printing printing;
    private final Clock clock;

    DonorReportController(
            Giving giving, KeepingPartners partners, RemindingReports reminding, Printing printing, Clock clock) {
        this.giving = giving;
        this.partners = partners;
        this.reminding = reminding;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping("/{lang}/members/agreements/{id:\\d{1,15}}")
    ModelAndView page(Page page, @PathVariable long id) {
        return page.through("partners/donor-report", "view", giving.account(id));
    }

    @GetMapping("/{lang}/members/agreements/{id:\\d{1,15}}.pdf")
    void pdf(Page page, @PathVariable long id, HttpServletResponse response) throws IOException {
        answer(printed(giving.account(id), page.language(), page.siteName()), "report-" + id + ".pdf", response);
    }

    @GetMapping("/{lang}/members/agreements/{id:\\d{1,15}}/files/{file:\\d{1,15}}.pdf")
    void file(@PathVariable long id, @PathVariable long file, HttpServletResponse response) throws IOException {
        answer(giving.file(id, file), "agreement-" + id + "-" + file + ".pdf", response);
    }

    @PostMapping("/{lang}/partners/agreements/{id:\\d{1,15}}/files")
    ModelAndView keep(Page page, @PathVariable long id, @RequestParam MultipartFile file) throws IOException {
        partners.requireStaff();
        var name = file.getOriginalFilename();
        giving.keep(id, name == null || name.isBlank() ? "agreement.pdf" : cut(name), file.getBytes());
        return SeeOther.at(page.to("/partners/agreements/" + id));
    }

    @PostMapping("/{lang}/partners/agreements/{id:\\d{1,15}}/reports")
    ModelAndView promise(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String day) {
        partners.requireStaff();
        try {
            giving.promise(id, LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", day);
        }
        return SeeOther.at(page.to("/partners/agreements/" + id));
    }

    /// Makes the report in the donor's language, and keeps it as it goes.
    @PostMapping("/{lang}/partners/agreements/{id:\\d{1,15}}/reports/{report:\\d{1,15}}/sent")
    ModelAndView sent(Page page, @PathVariable long id, @PathVariable long report) throws IOException {
        partners.requireStaff();
        var account = giving.account(id);
        var language = Tongue.nearest(account.agreement().content().language(), Language.OFFICIAL)
                .orElse(Language.EN);
        var pdf = printed(account, language, page.frame().name().words(language));
        giving.sent(id, report, LocalDate.now(clock), "report-" + report + "-" + language + ".pdf", pdf);
        reminding.done(report);
        return SeeOther.at(page.to("/partners/agreements/" + id));
    }

    private byte[] printed(GiftAccount account, Language language, String house) throws IOException {
        // Whole before the first byte goes out, so that a failure is an answer of its own.
        var pdf = new ByteArrayOutputStream();
        printing.pdf(new DonorReport(account, language, house).manuscript(), pdf);
        return pdf.toByteArray();
    }

    private static void answer(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(pdf);
    }

    private static String cut(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
