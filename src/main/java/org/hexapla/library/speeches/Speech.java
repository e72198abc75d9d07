package org.hexapla.library.speeches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;

/// What is known of a speech.
///
/// @param source who recorded it: `ungd`, `speeches`
/// @param sourceId its id there
/// @param session empty where it is not known
/// @param speaker by name or function; nothing where only the state is known
/// @param agendaItem its number; empty where it is not known
/// @param spoken the language it was given in
/// @param position the letter by which the state voted on what was discussed; empty where it is not known
/// @param texts the words by language, as files of the archive
record Speech(
        String source,
        String sourceId,
        String body,
        String session,
        Optional<Symbol> meeting,
        PartialDate date,
        LocalizedText speaker,
        Optional<StateCode> state,
        String agendaItem,
        List<ConceptId> subjects,
        Optional<Language> spoken,
        String position,
        Map<Language, FileId> texts) {

    Optional<FileId> text(Language language) {
        return Optional.ofNullable(texts.get(language));
    }
}
