package org.hexapla.partners.application;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One application with all that the staff may see of it.
@Controller
@RequestMapping("/{lang}/partners/applications/{id:[1-9]\\d{0,14}}")
class ApplicationController {

    private final Applications applications;
    private final ApplicationSheets sheets;
    private final Programmes programmes;
    private final Reviewing reviewing;
    private final People people;

    ApplicationController(
            Applications applications,
            ApplicationSheets sheets,
            Programmes programmes,
            Reviewing reviewing,
            People people) {
        this.applications = applications;
        this.sheets = sheets;
        this.programmes = programmes;
        this.reviewing = reviewing;
        this.people = people;
    }

    @GetMapping
    ModelAndView application(Page page, @PathVariable long id) {
        reviewing.requireOpen(id);
        var application = applications.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        // What is still being written is between the applicant and their conscience.
        var isDraft = application.state() == Application.State.DRAFT;
        var reviews = reviewing.shown(id);
        var names = new TreeMap<String, String>();
        reviews.forEach(review -> people.find(review.reviewer())
                .ifPresent(reviewer -> names.put(review.reviewer().toString(), reviewer.name())));
        return page.through(
                "partners/application",
                "view",
                new ApplicationView(
                        application,
                        programmes.programme(application.programme().value()),
                        isDraft ? null : sheets.of(application).orElse(null),
                        reviews,
                        names,
                        applications.family(application)));
    }

    @GetMapping("/files/{question}")
    ResponseEntity<byte[]> file(Page page, @PathVariable long id, @PathVariable String question) {
        reviewing.requireOpen(id);
        return applications
                .find(id)
                .filter(application -> application.state() != Application.State.DRAFT)
                .map(application -> sheets.file(application, question))
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    @PostMapping("/reviewers")
    ModelAndView assign(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String reviewer) {
        reviewing.assign(List.of(id), reviewer);
        return SeeOther.at(page.to("/partners/applications/" + id));
    }
}
