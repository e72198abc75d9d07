package org.hexapla.library.speeches;

import java.util.List;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.Cited;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;

/// A speech for its readers.
///
/// @param title who spoke, or the state where nobody is named
/// @param stateCode empty where the speaker did not speak for a state
/// @param stateName on that day
/// @param spoken null where it is not known
/// @param position the key of the words for the vote of the state; empty where it is not known
/// @param texts in which the words are here
/// @param shown the one that this reader is shown, in paragraphs; nothing if there is none
public record SpeechView(
        RecordId id,
        LocalizedText title,
        String stateCode,
        LocalizedText stateName,
        PartialDate date,
        String body,
        String session,
        @Nullable Cited meeting,
        String agendaItem,
        @Nullable Language spoken,
        String position,
        List<Subject> subjects,
        List<Text> texts,
        @Nullable Shown shown) {

    public record Subject(String id, String name) {}

    public record Text(Language language, FileId file, String name) {}

    public record Shown(Language language, List<String> paragraphs) {}
}
