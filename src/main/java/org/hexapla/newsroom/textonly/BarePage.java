package org.hexapla.newsroom.textonly;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// A page of text alone.
///
/// @param full the page as it is otherwise, after the language
/// @param canonical the same, whole, in the language that the text is in
/// @param language the one that the text is in
/// @param above the key and the words of what is said above it; a reader of another language is told so
/// @param body made by the program from what was written
/// @param previous and next lead to the parts around it, after the language
/// @param languages those in which it can be read, to change to
public record BarePage(
        String full,
        String canonical,
        Language language,
        String title,
        List<String> notices,
        String body,
        Turns turns,
        List<Language> languages) {

    /// @param place which part of how many it is; empty for the only one
    /// @param path of this page, after the language
    public record Turns(String path, String place, Optional<String> previous, Optional<String> next) {}
}
