package org.hexapla.translation.desk;

import java.time.Instant;
import java.util.List;

/// A piece of work, and what the reader may do with it.
///
/// @param comment why it was given back, empty where it was not
/// @param path the page on which the module's own people work on the language
/// @param suggested those who could do it, the one with most time left first; empty for all but the head
/// @param all everybody on the list; empty for all but the head
/// @param isWriter whether the reader may write it
/// @param isHolder whether they may give it back
/// @param isChecker whether they may say that it is good
public record WorkView(
        DeskView.Line work,
        String comment,
        String path,
        List<Event> events,
        List<Translator> suggested,
        List<Translator> all,
        boolean isWriter,
        boolean isHolder,
        boolean isChecker) {

    /// What happened.
    ///
    /// @param by empty where the program did it
    public record Event(Instant at, String by, String act, String comment) {

        public String messageKey() {
            return "translation.action." + act;
        }
    }
}
