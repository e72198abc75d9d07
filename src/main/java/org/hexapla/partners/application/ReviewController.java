package org.hexapla.partners.application;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where reviewers read what they were given and say what they think, or that they may not.
@Controller
@RequestMapping("/{lang}/reviews")
class ReviewController {

    private final Reviewing reviewing;
    private final Applications applications;
    private final Programmes programmes;
    private final ApplicationSheets sheets;

    ReviewController(Reviewing reviewing, Applications applications, Programmes programmes, ApplicationSheets sheets) {
        this.reviewing = reviewing;
        this.applications = applications;
        this.programmes = programmes;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var own = reviewing.own();
        var known = programmes.byCode();
        var reviewed = applications.find(own.stream().map(Review::application).toList()).stream()
                .collect(Collectors.toMap(Application::id, application -> application));
        var lines = own.stream()
                .flatMap(review -> Stream.ofNullable(reviewed.get(review.application()))
                        .map(application -> new ReviewView.Line(
                                review,
                                review.conflict() == null
                                        ? application.applicant().name()
                                        : "",
                                Objects.requireNonNull(known.get(application.programme()))
                                        .name())))
                .toList();
        return page.through("partners/reviews", "lines", lines);
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView review(Page page, @PathVariable long id) {
        var own = reviewing.own(id);
        var application = find(id);
        var view = new ReviewView(
                application,
                programmes.programme(application.programme().value()),
                sheets.of(application).orElse(null),
                own,
                reviewing.others(own));
        return page.through("partners/review", "view", view);
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}/files/{question}")
    ResponseEntity<byte[]> file(Page page, @PathVariable long id, @PathVariable String question) {
        reviewing.own(id);
        return sheets.file(find(id), question);
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView handIn(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        var scores = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith("score-")) {
                scores.put(name.substring("score-".length()), value);
            }
        });
        reviewing.handIn(id, scores, fields.getOrDefault("comment", ""));
        return SeeOther.at(page.to("/reviews/" + id));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/conflict")
    ModelAndView declare(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String why) {
        reviewing.declare(id, why);
        return SeeOther.at(page.to("/reviews"));
    }

    private Application find(long id) {
        return applications.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }
}
