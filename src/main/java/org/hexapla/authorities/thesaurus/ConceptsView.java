package org.hexapla.authorities.thesaurus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;

/// The ways into the thesaurus: seeking, by letter, from the widest to the narrower.
///
/// @param asked what was sought; empty for nothing
/// @param letters the letters under which this language has subjects
/// @param list the subjects of one letter; null if none was chosen
public record ConceptsView(
        String asked,
        List<Line> found,
        List<Letter> letters,
        @Nullable Listing list,
        List<Scheme> schemes) {

    /// A concept in a list.
    public record Line(String id, LocalizedText label, String notation) {

        public String path() {
            return "/concepts/" + id;
        }
    }

    /// @param code for the address
    /// @param strokes how many strokes its signs begin with, for Chinese; 0 for a letter
    public record Letter(String code, int strokes) {

        public String shown(Page page) {
            if (strokes > 0) {
                return page.text("authorities.concepts.strokes", strokes);
            }
            return code.equals(AlphabeticalLists.OTHER) ? page.text("authorities.concepts.other-letter") : code;
        }

        public String path() {
            return "/concepts?letter=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        }
    }

    public record Listing(Letter letter, List<Line> lines, Paging paging) {}

    public record Scheme(LocalizedText name, String code, int count, List<Branch> branches) {}

    /// @param shown the first of what is narrower
    /// @param count how many are narrower in all
    public record Branch(Line line, List<Line> shown, int count) {}
}
