package org.hexapla.search;

import java.util.List;
import org.hexapla.kernel.Language;

/// Finds what a question means beyond its words; offered as a bean by whoever knows (the thesaurus).
public interface QuestionWidener {

    /// The concepts that the words name, in the reader's language first, then in any; best first, at most a few.
    List<Widening> widen(String words, Language reader);
}
