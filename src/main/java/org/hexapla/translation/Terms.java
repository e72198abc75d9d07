package org.hexapla.translation;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The term list: one right term a concept and language, and what is written in its place by mistake.
public interface Terms {

    Optional<Term> find(TermId term);

    /// All, by code.
    List<Term> all();

    /// The rejected terms that stand in a text, in the order of the text. In alphabetic scripts whole words only,
    /// in Arabic also with the article and the particles that are written on; none that is part of a right term.
    List<Misused> check(Language language, String text);

    /// The terms of which a right form stands in a text, by code.
    List<Term> in(Language language, String text);

    /// A rejected term in a text.
    ///
    /// @param start where it begins, in characters of the text
    /// @param end where it ends, not included
    /// @param found as it is written there, without particles, but for one that has swallowed the article
    /// @param preferred what should stand there
    record Misused(int start, int end, String found, String preferred, TermId term) {}
}
