package org.hexapla.authorities.thesaurus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.authorities.thesaurus.ConceptView.InLanguage;
import org.hexapla.authorities.thesaurus.ConceptsView.Branch;
import org.hexapla.authorities.thesaurus.ConceptsView.Letter;
import org.hexapla.authorities.thesaurus.ConceptsView.Line;
import org.hexapla.authorities.thesaurus.ConceptsView.Listing;
import org.hexapla.authorities.thesaurus.ConceptsView.Scheme;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays concepts out for a reader of a language.
@Component
class ShowingConcepts {

    private static final int FOUND = 30;
    private static final int A_PAGE = 200;
    private static final int NARROWER_SHOWN = 40;
    private static final int BRANCHES_SHOWN = 60;
    private static final int PATHS_SHOWN = 10;

    private final KnownThesaurus thesaurus;
    private final AlphabeticalLists lists;

    ShowingConcepts(KnownThesaurus thesaurus, AlphabeticalLists lists) {
        this.thesaurus = thesaurus;
        this.lists = lists;
    }

    ConceptsView overview(String asked, String letter, int page, Language reader) {
        var vocabulary = thesaurus.vocabulary();
        var letters = lists.of(vocabulary, reader);
        return new ConceptsView(
                asked,
                nearest(asked, reader),
                letters.keySet().stream().map(code -> letter(code, reader)).toList(),
                listing(letters.getOrDefault(letter, List.of()), letter(letter, reader), page),
                vocabulary.schemes().stream()
                        .map(scheme -> scheme(vocabulary, scheme, reader))
                        .toList());
    }

    /// Concepts called something like what was typed.
    List<Line> nearest(String typed, Language reader) {
        return thesaurus.suggest(typed, reader, FOUND).stream()
                .map(ShowingConcepts::line)
                .toList();
    }

    ConceptView concept(Concept concept, List<Language> languages, Language reader) {
        var vocabulary = thesaurus.vocabulary();
        var scheme = vocabulary.schemes().stream()
                .filter(candidate -> candidate.code().equals(concept.scheme()))
                .findFirst();
        return new ConceptView(
                concept,
                scheme.map(ConceptEntry.Scheme::name)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> org.hexapla.kernel.LocalizedText.of(reader, concept.scheme())),
                vocabulary.addresses().getOrDefault(concept.id(), ""),
                vocabulary.pathsTo(concept, PATHS_SHOWN).stream()
                        .map(path -> path.stream().map(ShowingConcepts::line).toList())
                        .toList(),
                languages.stream()
                        .map(language -> inLanguage(concept, language))
                        .toList(),
                lines(vocabulary.find(concept.broader()), reader),
                lines(vocabulary.find(concept.narrower()), reader),
                lines(vocabulary.find(concept.related()), reader));
    }

    private static InLanguage inLanguage(Concept concept, Language language) {
        return new InLanguage(
                language,
                concept.label().in(language).orElse(""),
                concept.alternatives().stream()
                        .flatMap(text -> text.in(language).stream())
                        .toList());
    }

    private static Letter letter(String code, Language reader) {
        return new Letter(code, AlphabeticalLists.strokes(code, reader));
    }

    private static @Nullable Listing listing(List<Concept> concepts, Letter letter, int page) {
        if (concepts.isEmpty()) {
            return null;
        }
        var paging = new Paging(page, A_PAGE, concepts.size());
        var lines = concepts.stream()
                .skip((page - 1L) * A_PAGE)
                .limit(A_PAGE)
                .map(ShowingConcepts::line)
                .toList();
        return new Listing(letter, lines, paging);
    }

    private static Scheme scheme(Vocabulary vocabulary, ConceptEntry.Scheme scheme, Language reader) {
        var branches = vocabulary.tops(scheme.code()).stream()
                .filter(concept -> !concept.narrower().isEmpty())
                .sorted(order(reader))
                .limit(BRANCHES_SHOWN)
                .map(concept -> new Branch(
                        line(concept),
                        lines(vocabulary.find(concept.narrower()), reader).stream()
                                .limit(NARROWER_SHOWN)
                                .toList(),
                        concept.narrower().size()))
                .toList();
        return new Scheme(
                scheme.name(), scheme.code(), vocabulary.of(scheme.code()).size(), branches);
    }

    private static List<Line> lines(Collection<Concept> concepts, Language reader) {
        return concepts.stream()
                .sorted(order(reader))
                .map(ShowingConcepts::line)
                .toList();
    }

    /// Drawers by their notation, as they are printed; subjects by their names.
    private static Comparator<Concept> order(Language reader) {
        return Comparator.comparing((Concept concept) -> !concept.isTop())
                .thenComparing(Concept::notation, reader.order())
                .thenComparing(concept -> concept.label().words(reader), reader.order());
    }

    private static Line line(Concept concept) {
        return new Line(concept.id().value(), concept.label(), concept.notation());
    }
}
