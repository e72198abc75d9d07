package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.programme.linter.Known.Observance;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.TermIndex.Start;
import org.hexapla.programme.linter.TermIndex.Term;

/// Words that are nearly a term of the house: one of them misspelt, exchanged for one that means nearly the same
/// ("Sustainable Development Aims"), a preposition for another, two in the wrong order; all others the same.
final class AlikeTerms implements Check {

    /// @param cost 0 where it is the term itself
    private record Said(int start, int end, String right, int cost) {

        boolean overlaps(Said other) {
            return start < other.end && other.start < end;
        }

        boolean isWithin(Said other) {
            return start >= other.start && end <= other.end;
        }

        int length() {
            return end - start;
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var terms = known.rightTerms().stream();
        // Arabic says many days in more ways than one.
        var days = reading.lexicon().isArabic()
                ? Stream.<String>empty()
                : known.observances().stream().map(Observance::names).flatMap(Collection::stream);
        var right = Stream.concat(terms, days)
                .map(term -> Plain.of(term).text().strip())
                .distinct()
                .toList();
        if (reading.lexicon().isChinese()) {
            return ChineseTerms.check(reading, right);
        }
        var index = TermIndex.of(right, reading.lexicon());
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var said = said(passage, index, new TermDistance(reading.lexicon(), passage.text()));
            var exact = said.stream().filter(each -> each.cost() == 0).toList();
            var taken = new ArrayList<Said>();
            said.stream()
                    .filter(each -> each.cost() > 0)
                    .filter(each -> exact.stream().noneMatch(each::isWithin))
                    .sorted(Comparator.comparingInt(Said::cost).thenComparing(Said::length, Comparator.reverseOrder()))
                    .filter(each -> taken.stream().noneMatch(each::overlaps))
                    .forEach(each -> {
                        taken.add(each);
                        findings.add(passage.finding(
                                Rule.TERM,
                                each.start(),
                                each.end(),
                                "linter.term.preferred",
                                passage.text().substring(each.start(), each.end()),
                                each.right()));
                    });
        }
        return findings;
    }

    private static List<Said> said(Passage passage, TermIndex index, TermDistance distance) {
        var words = Word.in(passage.text());
        var said = new ArrayList<Said>();
        for (int i = 0; i < words.size(); i++) {
            for (Start start : index.at(words.get(i))) {
                int first = i - start.index();
                if (first >= 0) {
                    read(words, first, start.term(), distance).forEach(said::add);
                }
            }
        }
        return said.stream().distinct().toList();
    }

    /// The words from here on, as many as the term has, one more or one less.
    private static List<Said> read(List<Word> words, int first, Term term, TermDistance distance) {
        var found = new ArrayList<Said>();
        int size = term.words().size();
        for (int length = Math.max(2, size - 1); length <= size + 1 && first + length <= words.size(); length++) {
            var window = words.subList(first, first + length);
            var cost = distance.between(window, term);
            if (cost.isPresent()) {
                found.add(new Said(
                        window.getFirst().start() + distance.particles(window.getFirst(), term),
                        window.getLast().end(),
                        term.text(),
                        cost.getAsInt()));
            }
        }
        var least = found.stream().mapToInt(Said::cost).min().orElse(0);
        return found.stream().filter(each -> each.cost() == least).limit(1).toList();
    }
}
