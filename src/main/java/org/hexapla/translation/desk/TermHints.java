package org.hexapla.translation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.authorities.Thesaurus.Mention;
import org.hexapla.kernel.Language;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Terms;
import org.springframework.stereotype.Component;

/// What the words of a source are called in the target: the term list first, then the thesaurus for what the term list
/// does not know.
@Component
public class TermHints {

    private final Terms terms;
    private final Thesaurus thesaurus;

    TermHints(Terms terms, Thesaurus thesaurus) {
        this.terms = terms;
        this.thesaurus = thesaurus;
    }

    /// The terms that stand in a text of the source; what is part of an address is no word.
    public List<BenchView.Hint> in(LanguagePair pair, String text) {
        var words = Checking.ADDRESS.matcher(text).replaceAll(" ");
        var hints = new ArrayList<BenchView.Hint>();
        for (var term : terms.in(pair.source(), words)) {
            term.preferred()
                    .in(pair.source())
                    .map(name -> new BenchView.Hint(
                            "/terms/" + term.id(),
                            name,
                            term.preferred().in(pair.target()).orElse("")))
                    .ifPresent(hints::add);
        }
        var said = hints.stream().map(hint -> Spelling.folded(hint.term())).collect(Collectors.toSet());
        for (var mention : thesaurus.mentioned(pair.source(), words)) {
            if (said.add(Spelling.folded(mention.label()))) {
                hints.add(hint(mention, pair.target()));
            }
        }
        return List.copyOf(hints);
    }

    /// Of concepts of one name the first that has one in the target.
    private static BenchView.Hint hint(Mention mention, Language target) {
        var concept = mention.concepts().stream()
                .filter(one -> one.label().in(target).isPresent())
                .findFirst()
                .orElseGet(() -> mention.concepts().getFirst());
        return new BenchView.Hint(
                path(concept), mention.label(), concept.label().in(target).orElse(""));
    }

    private static String path(Concept concept) {
        return "/concepts/" + concept.id();
    }
}
