package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Sheet;
import org.hexapla.partners.programme.Programme;
import org.jspecify.annotations.Nullable;

/// One application before the staff.
///
/// @param sheet null while it is a draft, and where it came in from an earlier system
/// @param reviewers their names by their numbers
/// @param family earlier and later ones of the same applicant
public record ApplicationView(
        Application application,
        Programme programme,
        @Nullable Sheet sheet,
        List<Review> reviews,
        Map<String, String> reviewers,
        List<Application> family) {

    public String reviewer(Review review) {
        return reviewers.getOrDefault(review.reviewer().toString(), "–");
    }

    public boolean isOpen() {
        return application.state() == Application.State.SUBMITTED;
    }
}
