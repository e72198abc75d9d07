package org.hexapla.archive;

/// The text that was taken out of a file.
record ExtractedText(String text, State state) {

    /// What became of the text of a file.
    enum State {
        /// It has none: a picture, a scan.
        NONE,
        /// All of it is there.
        WHOLE,
        /// It was longer than what is kept.
        CUT,
        /// Taking it out lasted too long; what was there by then is kept.
        LATE,
        /// The file opens, but its text does not come out.
        UNREADABLE
    }

    static ExtractedText of(String raw, State state) {
        var text = PlainText.clean(raw);
        return text.isBlank() && state == State.WHOLE
                ? new ExtractedText("", State.NONE)
                : new ExtractedText(text, state);
    }
}
