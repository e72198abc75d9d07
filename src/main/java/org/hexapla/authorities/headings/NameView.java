package org.hexapla.authorities.headings;

import java.util.List;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A name as readers see it.
///
/// @param languages every language of which there is a form
/// @param also the headings that it leads to
/// @param search the question that finds what the library holds of it
/// @param owner where more is known of it, null where nowhere
/// @param isEditable whether the reader keeps the authority file
public record NameView(
        HeadingEntry entry,
        LocalizedText name,
        List<Language> languages,
        List<HeadingView.Tied> also,
        String search,
        @Nullable String owner,
        boolean isEditable) {

    public List<SeeFrom> forms(Language language) {
        return entry.content().seeFrom().stream()
                .filter(form -> form.language().equals(language))
                .toList();
    }
}
