package org.hexapla.library.analysis.suggesting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Asks all rules what a record could say.
@Component
public class Suggesting {

    private static final Logger LOG = LoggerFactory.getLogger(Suggesting.class);

    private final List<Rule> rules;

    Suggesting(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// In the order of the fields, the surest of a field first, none twice.
    public List<Suggestion> suggest(IssuedText text) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> ask(rule, text).stream())
                .sorted(Comparator.comparing(Suggestion::field)
                        .thenComparing(
                                Comparator.comparingInt(Suggestion::certainty).reversed()))
                .forEach(suggestion -> found.putIfAbsent(suggestion.field() + " " + suggestion.value(), suggestion));
        return List.copyOf(found.values());
    }

    /// A text that one rule stumbles over is still one for the others: the indexer sees what is missing.
    private static List<Suggestion> ask(Rule rule, IssuedText text) {
        try {
            return rule.suggest(text);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot read {}", rule.getClass().getSimpleName(), text.symbol(), e);
            return List.of();
        }
    }
}
