package org.hexapla.translation.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Term;

/// Finds the terms that are used in texts of one language, in a right form.
final class TermFinder {

    private final List<Form> forms = new ArrayList<>();

    TermFinder(Language language, List<Term> terms) {
        for (var term : terms) {
            Stream.concat(
                            term.preferred().in(language).stream(),
                            term.accepted().getOrDefault(language, List.of()).stream())
                    .map(TermFinder::plain)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> forms.add(new Form(words, term)));
        }
    }

    List<Term> in(String text) {
        var searched = plain(text);
        return forms.stream()
                .filter(form -> !TermCheck.places(
                                searched,
                                form.words(),
                                start -> TermCheck.isWord(
                                        searched, start, start + form.words().length()))
                        .isEmpty())
                .map(Form::term)
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return PlainText.of(text).plain().toLowerCase(Locale.ROOT);
    }

    private record Form(String words, Term term) {}
}
