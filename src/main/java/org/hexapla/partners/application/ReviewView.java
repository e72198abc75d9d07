package org.hexapla.partners.application;

import java.util.List;
import org.hexapla.forms.Sheet;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.programme.Programme;
import org.jspecify.annotations.Nullable;

/// An application before a reviewer.
///
/// @param others what the other reviewers said; none before the own is said
public record ReviewView(
        Application application,
        Programme programme,
        @Nullable Sheet sheet,
        Review own,
        List<Review> others) {

    /// What a reviewer was given.
    ///
    /// @param name of whoever applies; empty where the reviewer keeps away
    public record Line(Review review, String name, LocalizedText programme) {}
}
