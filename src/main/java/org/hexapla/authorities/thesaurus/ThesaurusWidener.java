package org.hexapla.authorities.thesaurus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.search.QuestionWidener;
import org.hexapla.search.Widening;
import org.springframework.stereotype.Component;

/// Finds the concepts that a question names in any language, and with each what is narrower: who asks for
/// disarmament also finds what is indexed under nuclear disarmament, whatever language it is in.
@Component
class ThesaurusWidener implements QuestionWidener {

    private static final int MOST_NAMED = 5;
    private static final int MOST_IN_ALL = 200;

    private final KnownThesaurus thesaurus;

    ThesaurusWidener(KnownThesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    @Override
    public List<Widening> widen(String words, Language reader) {
        var vocabulary = thesaurus.vocabulary();
        var named = meant(vocabulary, words, reader);
        SequencedSet<ConceptId> meant = new LinkedHashSet<>(named);
        for (var concept : named) {
            meant.addAll(vocabulary.withNarrower(concept, MOST_IN_ALL));
        }
        return vocabulary.find(meant).stream()
                .limit(MOST_IN_ALL)
                .map(concept -> new Widening(concept.id().value(), concept.label()))
                .toList();
    }

    private static List<ConceptId> meant(Vocabulary vocabulary, String words, Language reader) {
        var exact = vocabulary.labels().named(words, reader);
        var found = exact.isEmpty() ? vocabulary.labels().within(words, reader) : exact;
        return found.stream().limit(MOST_NAMED).toList();
    }
}
