package org.hexapla.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// The engine behind the search: holds documents, answers questions. Knows nothing of modules, databases or
/// pages.
interface SearchIndex extends AutoCloseable {

    /// Puts documents in the place of what it held of their items, and forgets the items that are gone. On
    /// return all of it is on the disk and can be found.
    void write(Collection<SearchDocument> documents, Collection<ItemRef> gone);

    /// Which of the items it holds.
    Set<ItemRef> holds(Collection<ItemRef> items);

    /// How many items it holds.
    long size();

    /// Answers a question.
    ///
    /// @param widenings concepts that words stand for, by the words (the plain ones of the question joined by
    /// blanks, and each text of `subject:`); what is indexed under them is found too
    SearchResults find(SearchQuestion question, Map<String, List<Widening>> widenings);

    /// All items that answer a question, in no order of use to readers.
    List<ItemRef> all(SearchQuestion question, Map<String, List<Widening>> widenings);

    /// How the words could go on: items whose title or symbol begins so.
    List<SearchSuggestion> suggest(String words, Language reader, int most);

    /// The note that was left with the last [#write] or [#note].
    Optional<String> note();

    /// Leaves a note about the whole index, kept with it.
    void note(String text);

    @Override
    void close();
}
