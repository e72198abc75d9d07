package org.hexapla.library.catalogue.reading;

import java.util.List;
import java.util.Map;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.MeetingPages;
import org.hexapla.library.RollCalls.RollCallCard;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;
import org.jspecify.annotations.Nullable;

/// What the page of a document shows.
///
/// @param subjects its concepts with their names
/// @param files those that the reader may have
/// @param readable the languages in which its text is shown on a page
/// @param leafable those that can be leafed through, page by page
/// @param namedBy documents that name this one as related
/// @param parts addenda, corrigenda and revisions of it, or of the document whose part it is
/// @param meetings where else the meeting is told of whose record it is
/// @param jsonLd its description for search engines
/// @param mayEdit whether the reader may change it
public record DocumentView(
        Document document,
        Map<ConceptId, LocalizedText> subjects,
        List<FileVersion> files,
        List<Language> readable,
        List<FileVersion> leafable,
        List<Linked> related,
        List<DocumentCard> namedBy,
        List<DocumentCard> parts,
        List<RollCallCard> votes,
        List<MeetingPages.Told> meetings,
        Cited cited,
        String jsonLd,
        boolean mayEdit) {

    /// A related document; its card only if it is in the collection.
    public record Linked(
            String labelKey, Symbol symbol, @Nullable DocumentCard card) {}

    /// Texts to copy.
    ///
    /// @param site the address of this site, before that of a file
    public record Cited(String plain, String bibtex, String ris, String site) {}
}
