package org.hexapla.authorities.thesaurus;

import java.util.List;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.authorities.thesaurus.ConceptsView.Line;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A concept as its page shows it.
///
/// @param scheme the name of its scheme
/// @param address the URI under which its publisher knows it
/// @param paths every way down to it, each from the widest
/// @param languages its names side by side, a row for each language of the installation
public record ConceptView(
        Concept concept,
        LocalizedText scheme,
        String address,
        List<List<Line>> paths,
        List<InLanguage> languages,
        List<Line> broader,
        List<Line> narrower,
        List<Line> related) {

    /// @param label empty where the language has none
    public record InLanguage(Language language, String label, List<String> alternatives) {}

    /// Documents are indexed under subjects, not under the drawers that hold them.
    public boolean hasDocuments() {
        return !concept.isTop();
    }
}
