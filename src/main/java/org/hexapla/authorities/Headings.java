package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// The authority file, as those see it whose records link to it.
///
/// ```java
/// headings.suggest(HeadingKind.PERSON, "古道尔", Language.ZH, 10);   // as "Goodall" and "غودال" do
/// ```
public interface Headings {

    /// The heading, whatever its standing.
    Optional<Heading> find(AuthorityId id);

    /// Those that exist, by their numbers; one question for all.
    Map<AuthorityId, Heading> find(Collection<AuthorityId> ids);

    /// The live headings of which these parts are just so, letter for letter; several are an ambiguity, which is the
    /// caller's to report.
    ///
    /// @param parts some or all subfields of the heading
    List<Heading> named(HeadingKind kind, SortedMap<Character, String> parts);

    /// Many at once: for each question what [#named(HeadingKind, SortedMap)] says.
    Map<Question, List<Heading>> named(Collection<Question> questions);

    /// The live heading that stands for something the house calls by a code: a concept, a state, a person's entry.
    Optional<Heading> coded(HeadingKind kind, String code);

    /// Live headings of which a form in any script, authorised or not, begins with what was typed, or has a word that
    /// does; the reader's language first.
    List<Heading> suggest(HeadingKind kind, String typed, Language reader, int most);

    /// The live heading of these parts; made, if there is none. For importers whose source is trusted to name what is
    /// new (agenda items, sessions).
    ///
    /// @param name as readers are shown it; where empty, the parts in one line
    Heading obtain(HeadingKind kind, SortedMap<Character, String> parts, LocalizedText name);

    /// What [#named(Collection)] is asked.
    record Question(HeadingKind kind, SortedMap<Character, String> parts) {}
}
