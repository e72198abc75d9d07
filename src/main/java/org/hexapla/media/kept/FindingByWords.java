package org.hexapla.media.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.search.QuestionNotUnderstood;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.stereotype.Component;

/// Finds things of one kind in the index; a question that cannot be understood finds nothing.
@Component
public class FindingByWords {

    private static final int MOST = 100;

    private final Search search;

    FindingByWords(Search search) {
        this.search = search;
    }

    /// @param parse the id out of what the index calls it
    public <I> List<I> find(String words, Language reader, String kind, int most, Function<String, Optional<I>> parse) {
        if (words.isBlank()) {
            return List.of();
        }
        try {
            var question = new SearchQuestion(
                    words, reader, Map.of(), List.of(kind), SearchQuestion.Order.RELEVANCE, 1, Math.min(most, MOST));
            return search.find(question).hits().stream()
                    .flatMap(hit -> parse.apply(hit.item().id()).stream())
                    .toList();
        } catch (QuestionNotUnderstood e) {
            return List.of();
        }
    }
}
