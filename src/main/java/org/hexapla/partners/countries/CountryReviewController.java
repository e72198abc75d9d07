package org.hexapla.partners.countries;

import java.time.DateTimeException;
import java.time.LocalDate;
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
    private final Initiatives initiatives;
    private final People people;

    CountryReviewController(CountryReviews reviews, Initiatives initiatives, People people) {
        this.reviews = reviews;
        this.initiatives = initiatives;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff(Partners.DEPARTMENT);
        return page.through("partners/country-reviews", "reviews", reviews.all(), "initiatives", initiatives.all());
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
            reviews.add("", new CountryReview(initiative, of, LocalDate.parse(day), summary.strip()));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", day);
        }
        return SeeOther.at(page.to("/partners/country-reviews"));
    }
}
