package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.kernel.Language;
import org.hexapla.search.SearchQuestion.Order;

/// A mixed set of questions, the same each time: 25 % one word, 30 % two, 15 % three, 8 % a phrase, 5 % a
/// beginning, 7 % a symbol, 10 % a word and a filter (half of them two filters), all from the records' own
/// words and languages.
final class SyntheticQuestions {

    private final SyntheticRecords records;
    private final int size;

    SyntheticQuestions(SyntheticRecords records, int size) {
        this.records = records;
        this.size = size;
    }

    List<SearchQuestion> of(int count, long seed) {
        var random = new Random(seed);
        var questions = new ArrayList<SearchQuestion>();
        for (var i = 0; i < count; i++) {
            questions.add(one(random));
        }
        return questions;
    }

    private SearchQuestion one(Random random) {
        var language = records.language(random);
        var lot = random.nextInt(100);
        if (lot < 25) {
            return question(records.tellingWord(language, random), language, Map.of());
        } else if (lot < 55) {
            return question(together(random, 2, " "), language, Map.of());
        } else if (lot < 70) {
            return question(together(random, 3, " "), language, Map.of());
        } else if (lot < 78) {
            return question('"' + inOrder(random) + '"', language, Map.of());
        } else if (lot < 83) {
            var word = records.tellingWord(Language.EN, random);
            return question(word.substring(0, Math.min(word.length(), 5)) + "*", language, Map.of());
        } else if (lot < 90) {
            return question(records.record(random.nextInt(size)).symbols().getFirst(), language, Map.of());
        }
        var word = records.tellingWord(language, random);
        return question(
                word,
                language,
                lot < 95
                        ? Map.of("body", List.of(records.body(random)))
                        : Map.of("body", List.of("B0", "B1"), "type", List.of("T" + random.nextInt(20))));
    }

    /// Words that stand in one record, as readers ask for what there is.
    private String together(Random random, int count, String between) {
        while (true) {
            var title = title(random);
            var words = new ArrayList<>(List.of(title.split(" ")));
            words.removeIf(word -> word.length() < 5);
            if (words.size() >= count) {
                java.util.Collections.shuffle(words, random);
                return String.join(between, words.subList(0, count));
            }
        }
    }

    private String inOrder(Random random) {
        while (true) {
            var words = title(random).split(" ");
            if (words.length > 4) {
                var from = random.nextInt(words.length - 3);
                return words[from] + " " + words[from + 1];
            }
        }
    }

    private String title(Random random) {
        return records.record(random.nextInt(size))
                .title()
                .texts()
                .values()
                .iterator()
                .next();
    }

    private static SearchQuestion question(String text, Language reader, Map<String, List<String>> filters) {
        return new SearchQuestion(text, reader, filters, List.of(), Order.RELEVANCE, 1, 20);
    }
}
