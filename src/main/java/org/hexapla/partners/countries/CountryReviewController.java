package org.hexapla.partners.countries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Which countries were looked at, and another one.
@Controller
@RequestMapping("/{lang}/partners/country-reviews")
class CountryReviewController {

    private final CountryReviews reviews;
    private final ReviewingCountries reviewing;
    private final Initiatives initiatives;
    private final People people;

    CountryReviewController(
            CountryReviews reviews, ReviewingCountries reviewing, Initiatives initiatives, People people) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.initiatives = initiatives;
        this.people = people;
    }

    /// @param of the number of the one behind a figure; empty for all
    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String of) {
        people.requireStaff(Partners.DEPARTMENT);
        var shown = of.isEmpty() ? reviews.all() : List.of(one(of));
        return page.through(
                "partners/country-reviews", "reviews", shown, "isOne", !of.isEmpty(), "initiatives", initiatives.all());
    }

    private CountryReview one(String of) {
        return Optional.of(of)
                .filter(number -> number.matches("[1-9]\\d{0,14}"))
                .map(Long::valueOf)
                .flatMap(reviews::find)
                .orElseThrow(() -> PartnersRefused.notFound(of));
    }

    @PostMapping
    ModelAndView add(
            Page page,
            @RequestParam(defaultValue = "") String initiative,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String summary) {
        people.requireStaff(Partners.DEPARTMENT);
        if (initiatives.find(initiative).isEmpty()) {
            throw PartnersRefused.notFound(initiative);
        }
        var of = Country.parse(country).orElseThrow(() -> PartnersRefused.mistake("country", country));
        try {
            reviewing.add("", new CountryReview(initiative, of, LocalDate.parse(day), summary.strip()));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", day);
        }
        return SeeOther.at(page.to("/partners/country-reviews"));
    }
}
