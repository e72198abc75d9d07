package org.hexapla.library.cataloguing.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.proceedings.IndexedSession;

/// What surrounds the records that are looked at.
///
/// @param papers the documents of meetings and resolutions, by the keys of their symbols
/// @param persons the headings of speakers
record Around(IndexedSession session, Settings settings, Map<String, Paper> papers, Map<AuthorityId, Speaker> persons) {

    Optional<Paper> paper(Symbol symbol) {
        return Optional.ofNullable(papers.get(symbol.key()));
    }

    /// A document that a speech or vote speaks of.
    ///
    /// @param dates of its meeting or its adoption (992)
    record Paper(Set<String> dates, boolean isInEnglish) {}

    /// The heading of a speaker.
    ///
    /// @param name without the function
    /// @param function what stands beside the name in `$g`, or empty
    /// @param isComplete whether it says of what type it is (915)
    /// @param mother of a name with a function: how the heading of the name alone stands
    record Speaker(String name, String function, boolean isComplete, Mother mother) {

        boolean isChild() {
            return !function.isEmpty();
        }
    }

    enum Mother {
        MISSING,
        INCOMPLETE,
        COMPLETE
    }
}
