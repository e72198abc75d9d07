package org.hexapla.partners.outcome;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A version of an outcome document.
///
/// @param published null while it is being written
public record Outcome(long id, int version, @Nullable LocalDate published, List<Paragraph> paragraphs) {

    /// @param number of its paragraph, from 1; 0 of a heading
    /// @param cited the numbers of the contributions that it stands on
    public record Paragraph(long id, int number, boolean isHeading, LocalizedText words, List<Integer> cited) {}

    /// The numbers of the paragraphs that stand on a contribution.
    public List<Integer> standingOn(int contribution) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.cited().contains(contribution))
                .map(Paragraph::number)
                .toList();
    }
}
