package org.hexapla.partners.outcome;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// Under what passages of contributions stand.
///
/// @param parent the theme under which it is grouped; 0 for none
public record Theme(long id, long parent, LocalizedText words, long passages) {

    /// The very words of a contribution.
    ///
    /// @param question to which they answer
    public record Passage(long id, int contribution, String question, String quote, long theme) {}

    /// A theme with all that was said under it.
    public record Page(Consultation consultation, Theme theme, List<Theme> parts, List<Passage> passages) {}
}
