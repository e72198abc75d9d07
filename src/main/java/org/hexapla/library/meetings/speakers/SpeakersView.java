package org.hexapla.library.meetings.speakers;

import java.util.List;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A verbatim record beside the speeches proposed from it.
///
/// @param states by name, for who types one
/// @param pages of the file
/// @param message what became of the last act, or nothing
public record SpeakersView(
        Meeting meeting,
        List<Row> rows,
        List<String> states,
        List<Language> languages,
        int page,
        int pages,
        List<SpeechFault> faults,
        @Nullable String message) {

    /// @param state spoken for, as the reader reads and types it
    /// @param persons whom the authority file offers
    /// @param joinedTo the number of the speech it goes on with, or 0
    public record Row(ProposedSpeech speech, String state, List<String> persons, int joinedTo) {

        public int number() {
            return speech.position() / 10;
        }
    }

    /// How many can be accepted as they stand.
    public long ready() {
        return rows.stream().filter(row -> row.speech().isReady()).count();
    }
}
