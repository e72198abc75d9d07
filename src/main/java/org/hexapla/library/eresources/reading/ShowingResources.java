package org.hexapla.library.eresources.reading;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.Scheme;
import org.hexapla.library.eresources.titles.ShowingTitles;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.stereotype.Component;

/// Resources for readers.
@Component
class ShowingResources {

    private static final int SIZE = 20;
    private static final List<String> KINDS = List.of("eresources.resource", "eresources.title");

    private final Resources resources;
    private final ShowingTitles titles;
    private final Thesaurus thesaurus;
    private final Search search;

    ShowingResources(Resources resources, ShowingTitles titles, Thesaurus thesaurus, Search search) {
        this.resources = resources;
        this.titles = titles;
        this.thesaurus = thesaurus;
        this.search = search;
    }

    ResourcesView list(ResourcesView.Chosen chosen, Language reader) {
        var offered = offered();
        var cards = offered.stream()
                .filter(kept -> isChosen(kept.record(), chosen))
                .map(ShowingResources::card)
                .toList();
        return new ResourcesView(
                "", chosen, subjectsOf(offered, reader), byLetter(cards, reader), null, new Paging(1, SIZE, 0));
    }

    ResourcesView found(String question, int number, Language reader) {
        var results = search.find(
                new SearchQuestion(question, reader, Map.of(), KINDS, SearchQuestion.Order.RELEVANCE, number, SIZE));
        return new ResourcesView(
                question,
                new ResourcesView.Chosen("", ""),
                subjectsOf(offered(), reader),
                List.of(),
                results.hits(),
                new Paging(number, SIZE, results.total()));
    }

    private List<Kept<ResourceId, Resource>> offered() {
        return resources.all().stream()
                .filter(kept -> kept.record().isOffered())
                .toList();
    }

    private static boolean isChosen(Resource resource, ResourcesView.Chosen chosen) {
        return (chosen.kind().isEmpty() || resource.kind().code().equals(chosen.kind()))
                && (chosen.subject().isEmpty()
                        || resource.about().subjects().stream()
                                .anyMatch(concept -> concept.value().equals(chosen.subject())));
    }

    private static ResourcesView.Card card(Kept<ResourceId, Resource> kept) {
        var resource = kept.record();
        return new ResourcesView.Card(
                resource.about().name(),
                resource.about().description(),
                resource.kind(),
                resource.state(),
                resource.about().vendor(),
                resource.way().scheme() == Scheme.OPEN,
                kept.id().path());
    }

    /// Under the letters by which the reader's language sorts; in Chinese under the number of strokes.
    private static List<ResourcesView.Letter> byLetter(List<ResourcesView.Card> cards, Language reader) {
        var locale = reader.equals(Language.ZH) ? ULocale.forLanguageTag("zh-u-co-stroke") : reader.locale();
        var index = new AlphabeticIndex<ResourcesView.Card>(locale).addLabels(ULocale.ENGLISH);
        cards.forEach(card -> index.addRecord(card.name().words(reader), card));
        var letters = new ArrayList<ResourcesView.Letter>();
        for (var bucket : index) {
            if (bucket.size() > 0) {
                var under = new ArrayList<ResourcesView.Card>();
                bucket.forEach(record -> under.add(record.getData()));
                // The names of the strokes come in the other script only.
                letters.add(new ResourcesView.Letter(bucket.getLabel().replace('劃', '画'), under));
            }
        }
        return letters;
    }

    private List<ResourcesView.Subject> subjectsOf(List<Kept<ResourceId, Resource>> offered, Language reader) {
        var concepts = new LinkedHashSet<ConceptId>();
        offered.forEach(kept -> concepts.addAll(kept.record().about().subjects()));
        return subjects(List.copyOf(concepts), reader);
    }

    private List<ResourcesView.Subject> subjects(List<ConceptId> concepts, Language reader) {
        return thesaurus.find(concepts).values().stream()
                .map(concept -> new ResourcesView.Subject(
                        concept.id().value(), concept.label().words(reader)))
                .sorted(Comparator.comparing(ResourcesView.Subject::label, reader.order()))
                .toList();
    }

    Optional<ResourceView> view(ResourceId id, int number, Language reader) {
        return resources.find(id).map(kept -> {
            var paging = titles.paging(id, number);
            return new ResourceView(
                    id,
                    kept.record(),
                    subjects(kept.record().about().subjects(), reader),
                    titles.lines(id, paging),
                    paging);
        });
    }
}
