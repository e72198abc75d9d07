package org.hexapla.authorities.thesaurus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.authorities.edition.Snapshot;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// The thesaurus as the database knows it, kept in memory: some thousand concepts in six languages are a few
/// megabytes.
@Component
class KnownThesaurus implements Thesaurus {

    private final Snapshot<Vocabulary> snapshot;

    KnownThesaurus(Editions editions, Concepts concepts) {
        this.snapshot = editions.snapshot("thesaurus", concepts::read);
    }

    Vocabulary vocabulary() {
        return snapshot.get();
    }

    @Override
    public Optional<Concept> find(ConceptId concept) {
        return vocabulary().find(concept);
    }

    @Override
    public Map<ConceptId, Concept> find(Collection<ConceptId> concepts) {
        var found = new LinkedHashMap<ConceptId, Concept>();
        vocabulary().find(concepts).forEach(concept -> found.put(concept.id(), concept));
        return found;
    }

    @Override
    public Optional<Concept> named(String label) {
        var vocabulary = vocabulary();
        return vocabulary.labels().named(label, Language.EN).stream()
                .findFirst()
                .flatMap(vocabulary::find);
    }

    @Override
    public Set<ConceptId> withNarrower(ConceptId concept) {
        return vocabulary().withNarrower(concept, Integer.MAX_VALUE);
    }

    @Override
    public List<Concept> suggest(String typed, Language reader, int most) {
        var vocabulary = vocabulary();
        return vocabulary.find(vocabulary.labels().beginningWith(typed, reader, most));
    }

    @Override
    public List<Mention> mentioned(Language language, String text) {
        var vocabulary = vocabulary();
        return new LabelsInText(vocabulary.labels(), language, text)
                .found().stream()
                        .map(labels -> mention(vocabulary, language, labels))
                        .toList();
    }

    private static Mention mention(Vocabulary vocabulary, Language language, List<LabelIndex.Label> labels) {
        var concepts = vocabulary.find(
                labels.stream().map(LabelIndex.Label::concept).distinct().toList());
        var folded = labels.getFirst().folded();
        var written = concepts.stream()
                .flatMap(concept -> Stream.concat(Stream.of(concept.label()), concept.alternatives().stream()))
                .flatMap(label -> label.in(language).stream())
                .filter(label -> Spelling.folded(label).equals(folded))
                .findFirst();
        return new Mention(written.orElse(folded), concepts);
    }
}
