package org.hexapla.authorities;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.kernel.LocalizedText;

/// A heading of the authority file: the one form under which a person, body, meeting, title, series, topic, place,
/// session or agenda item is entered.
///
/// @param parts what linked fields show, by subfield code: `a` Goodall, Jane; of a session `b` A/, `c` 76; of an
/// agenda item `a` A/76/251, `b` 23[a], `c` its title, `d` its subject
/// @param name the authorised form in each language, as readers are shown it
/// @param qualifier what tells it from namesakes (a place, a state, a function), or empty
/// @param code of what else the house calls it by: the concept's id of a topic, the code of a state or of a person's
/// entry; empty where there is none
public record Heading(
        AuthorityId id,
        HeadingKind kind,
        SortedMap<Character, String> parts,
        LocalizedText name,
        String qualifier,
        String code,
        Standing standing) {

    public Heading {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /// The parts in one line: `Goodall, Jane (Messenger of Peace)`.
    public String text() {
        return String.join(" ", parts.values());
    }

    /// Whether it may be offered and linked to.
    public boolean isLive() {
        return standing instanceof Standing.Live;
    }

    /// How a heading stands.
    public sealed interface Standing {

        record Live() implements Standing {}

        /// Kept for old records, never offered.
        record Deprecated() implements Standing {}

        /// Another heading took its place.
        record Merged(AuthorityId into) implements Standing {}
    }

    /// Into which heading it was merged.
    public Optional<AuthorityId> successor() {
        return standing instanceof Standing.Merged(var into) ? Optional.of(into) : Optional.empty();
    }
}
