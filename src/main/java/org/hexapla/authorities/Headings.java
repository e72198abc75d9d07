package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

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

    /// The live headings of which these parts are just so, letter for letter. Where one has these parts and no
    /// others it is meant, and not what is entered under it (a person, not the same person in an office); several
    /// are an ambiguity, which is the caller's to report.
    ///
    /// @param parts some or all subfields; of so many headings that have them, the first few are told
    List<Heading> named(HeadingKind kind, SortedMap<Character, String> parts);

    /// Many at once: for each question what [#named(HeadingKind, SortedMap)] says.
    Map<Question, List<Heading>> named(Collection<Question> questions);

    /// The live heading that stands for something the house calls by a code: a concept, a state, a person's
    /// entry.
    Optional<Heading> coded(HeadingKind kind, String code);

    /// Many at once, by their codes; those without a live heading are absent.
    Map<String, Heading> coded(HeadingKind kind, Collection<String> codes);

    /// Live headings of which a form in any script, authorised or not, begins with what was typed, or has a word
    /// that does; the reader's language first.
    List<Heading> suggest(HeadingKind kind, String typed, Language reader, int most);

    /// The live heading of these parts; made, if there is none. For importers whose source is trusted to name
    /// what is new (agenda items, sessions).
    ///
    /// @param name as readers are shown it; where empty, the parts in one line
    Heading obtain(HeadingKind kind, SortedMap<Character, String> parts, LocalizedText name);

    /// Many at once, in their order and in few statements: for each the live heading of its parts (or of its
    /// code, if it
    /// has one); made with all that the content says where there is none, and left as it is where there is one.
    List<Heading> obtain(List<HeadingContent> contents);

    /// The whole entries of those that exist, whatever their standing.
    Map<AuthorityId, HeadingEntry> entries(Collection<AuthorityId> ids);

    /// Headings of any standing after one of them (or from the first), in the order of their numbers.
    List<AuthorityId> after(@Nullable AuthorityId last, int most);

    /// Takes whole entries in, as authority records of another library bring them: a live heading of the same
    /// code, else of the same parts, is made to be just so, and is made where there is none.
    ///
    /// @return what became of each, in their order
    List<Placed> put(List<HeadingContent> contents);

    /// @param heading which it became
    record Placed(AuthorityId heading, Outcome outcome) {

        public enum Outcome {
            ADDED,
            CHANGED,
            UNCHANGED
        }
    }

    /// What [#named(Collection)] is asked.
    record Question(HeadingKind kind, SortedMap<Character, String> parts) {}
}
