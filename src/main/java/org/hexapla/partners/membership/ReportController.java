package org.hexapla.partners.membership;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a member writes the report of a year.
@Controller
@RequestMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/reports/{year:\\d{4}}")
class ReportController {

    private final Reporting reporting;
    private final Admitting admitting;

    ReportController(Reporting reporting, Admitting admitting) {
        this.reporting = reporting;
        this.admitting = admitting;
    }

    @GetMapping
    ModelAndView report(Page page, @PathVariable long membership, @PathVariable int year) {
        return shown(page, membership, year, reporting.open(membership, year));
    }

    @PostMapping
    ModelAndView send(
            Page page,
            @PathVariable long membership,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var sheet = reporting.send(membership, year, Answers.from(fields), Enclosures.from(request), page.language());
        if (sheet.mistakes().isEmpty()) {
            return SeeOther.at(page.to("/members/" + admitting.find(membership).partner()));
        }
        var view = shown(page, membership, year, sheet);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView shown(Page page, long membership, int year, Sheet sheet) {
        return page.through(
                "partners/report",
                "sheet",
                sheet,
                "year",
                Integer.toString(year),
                "membership",
                admitting.find(membership));
    }
}
