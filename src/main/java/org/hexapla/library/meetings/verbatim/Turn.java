package org.hexapla.library.meetings.verbatim;

import org.hexapla.kernel.Language;

/// Somebody takes the floor.
///
/// @param page from 1, of the file
/// @param line as printed, the evidence
/// @param speaker whose words they are
/// @param spoken the language the words were spoken in
/// @param item the number of the agenda item that was announced last, or empty
/// @param firstWords how the speech begins
/// @param words how many it has
public record Turn(int page, String line, Speaker speaker, Language spoken, String item, String firstWords, int words) {

    /// Who speaks.
    ///
    /// @param title as printed: `Mr.`; empty for an office
    /// @param name as printed; of one who presides, the name that the header or the change of the chair tells
    /// @param country that the speech is held for, as printed; empty for guests, officials and the President of the
    /// Assembly
    /// @param office `The President`, or a function printed behind the name; empty for a delegate
    public record Speaker(String title, String name, String country, String office, Capacity capacity) {}

    /// As what somebody speaks.
    public enum Capacity {
        /// For a delegation or for oneself.
        SPEAKER,
        /// Presiding.
        CHAIR,
        /// Presiding, but speaking for the own state.
        NATIONAL,
        /// An official, by office alone: the Secretary-General.
        OFFICE
    }
}
