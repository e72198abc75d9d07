package org.hexapla.newsroom.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The latest of something in one language, whatever form it is written in. All addresses are whole.
///
/// @param home the page that shows the same
/// @param self the feed itself, without the ending of its form
/// @param from what the address of this part of it ends in; empty for the first
/// @param next what the address of the part after it ends in
/// @param changed when anything of it was last published, corrected or withdrawn
record Feed(
        Words words,
        String home,
        String self,
        String from,
        Optional<String> next,
        Instant changed,
        List<Entry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }

    /// @param author the house, in the feed's language
    record Words(Language language, String title, String summary, String author) {}

    /// @param id never changes, whatever becomes of the item's address
    /// @param html the full text; addresses in it are whole
    /// @param kinds what it is and what it is about, in the feed's language
    record Entry(
            String id,
            String address,
            String title,
            String lead,
            String html,
            List<String> kinds,
            Instant first,
            Instant changed) {

        Entry {
            kinds = List.copyOf(kinds);
        }
    }

    String first(String form) {
        return self + "." + form;
    }

    String here(String form) {
        return self + "." + form + from;
    }

    Optional<String> next(String form) {
        return next.map(end -> self + "." + form + end);
    }
}
