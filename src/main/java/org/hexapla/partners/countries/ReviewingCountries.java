package org.hexapla.partners.countries;

import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.Partners;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff notes which countries were looked at.
@Component
@Transactional
class ReviewingCountries {

    private final CountryReviews reviews;
    private final People people;
    private final Audit audit;

    ReviewingCountries(CountryReviews reviews, People people, Audit audit) {
        this.reviews = reviews;
        this.people = people;
        this.audit = audit;
    }

    /// @param key by which a file knows it; empty where somebody writes it down
    /// @return whether it is new
    boolean add(String key, CountryReview review) {
        people.requireStaff(Partners.DEPARTMENT);
        var id = reviews.add(key, review);
        id.ifPresent(
                added -> audit.record(new ItemRef("partners.country-review", Long.toString(added)), "created", "", ""));
        return id.isPresent();
    }
}
