package org.hexapla.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.search.Question.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The search as the other modules know it: notes changes, widens questions, asks the index.
@Component
final class IndexedSearch implements Search {

    private static final int MOST_WORDS_OF_A_CONCEPT = 12;

    private final Pending pending;
    private final Indexing indexing;
    private final IndexShelf shelf;
    private final ObjectProvider<QuestionWidener> wideners;

    IndexedSearch(Pending pending, Indexing indexing, IndexShelf shelf, ObjectProvider<QuestionWidener> wideners) {
        this.pending = pending;
        this.indexing = indexing;
        this.shelf = shelf;
        this.wideners = wideners;
    }

    @Override
    public void changed(Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return;
        }
        pending.note(new LinkedHashSet<>(items));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    indexing.wake();
                }
            });
        } else {
            indexing.wake();
        }
    }

    @Override
    public SearchResults find(SearchQuestion question) {
        var widenings = widenings(question);
        return shelf.reading(index -> index.find(question, widenings));
    }

    @Override
    public List<ItemRef> all(SearchQuestion question) {
        var widenings = widenings(question);
        return shelf.reading(index -> index.all(question, widenings));
    }

    @Override
    public void awaitFresh() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what this transaction has noted is indexed only after it");
        }
        indexing.await(pending.newest());
    }

    List<SearchSuggestion> suggest(String words, Language reader, int most) {
        return shelf.reading(index -> index.suggest(words, reader, most));
    }

    /// The concepts that the words name, as suggestions.
    List<SearchSuggestion> concepts(String words, Language reader) {
        return wideners.orderedStream()
                .flatMap(widener -> widener.widen(words.strip(), reader).stream())
                .map(widening -> new SearchSuggestion(widening.labels().words(reader), widening.path()))
                .filter(suggestion -> !suggestion.text().isEmpty())
                .toList();
    }

    private Map<String, List<Widening>> widenings(SearchQuestion question) {
        var parsed = Question.parse(question.text());
        var widenings = new HashMap<String, List<Widening>>();
        var plain = parsed.plainWords();
        if (!plain.isEmpty() && plain.size() <= MOST_WORDS_OF_A_CONCEPT) {
            widen(String.join(" ", plain), question.reader(), widenings);
        }
        parsed.required().stream()
                .flatMap(group -> group.parts().stream())
                .filter(part -> part.scope() == Scope.SUBJECT)
                .forEach(part -> widen(part.text(), question.reader(), widenings));
        return widenings;
    }

    private void widen(String words, Language reader, Map<String, List<Widening>> widenings) {
        widenings.computeIfAbsent(
                words,
                _ -> wideners.orderedStream()
                        .flatMap(widener -> widener.widen(words, reader).stream())
                        .distinct()
                        .toList());
    }
}
