package org.hexapla.translation.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.hexapla.translation.Terms.Misused;

/// Finds the rejected terms of one language.
///
/// A term written in small letters is found in any case; one with a capital only as it is written, so that a name
/// can be
/// rejected without the common word.
final class TermCheck {

    /// And, so, by, as, for, will, the: written on to the word that follows.
    private static final Pattern PARTICLES = Pattern.compile("[وف]?[بكلس]?(?:ال)?|[وف]?لل");

    private static final String ARTICLE = "ال";
    private static final String FOR_THE = "لل";

    private final List<Wrong> wrong = new ArrayList<>();
    private final List<String> right = new ArrayList<>();

    TermCheck(Language language, List<Term> terms) {
        for (var term : terms) {
            var preferred = term.preferred().in(language).orElse("");
            Stream.concat(Stream.of(preferred), term.accepted().getOrDefault(language, List.of()).stream())
                    .map(words -> PlainText.of(words).plain().toLowerCase(Locale.ROOT))
                    .filter(words -> !words.isEmpty())
                    .flatMap(TermCheck::withAndWithoutArticle)
                    .forEach(right::add);
            if (!preferred.isEmpty()) {
                term.rejected().getOrDefault(language, List.of()).stream()
                        .map(words -> PlainText.of(words).plain())
                        .filter(words -> !words.isEmpty())
                        .flatMap(TermCheck::withAndWithoutArticle)
                        .forEach(words -> wrong.add(new Wrong(words, preferred, term.id())));
            }
        }
    }

    /// "For the" swallows the first letter of the article.
    private static Stream<String> withAndWithoutArticle(String words) {
        return words.startsWith(ARTICLE) ? Stream.of(words, FOR_THE + words.substring(2)) : Stream.of(words);
    }

    List<Misused> of(String text) {
        var plain = PlainText.of(text);
        var small = plain.plain().toLowerCase(Locale.ROOT);
        // Lower case has another length for a handful of signs; then places would not fit.
        var searched = small.length() == plain.plain().length() ? small : plain.plain();
        var hits = new ArrayList<Hit>();
        wrong.forEach(term -> add(hits, term, term.isSmall() ? searched : plain.plain()));
        if (hits.isEmpty()) {
            return List.of();
        }
        var covers = new ArrayList<Hit>();
        right.forEach(words -> places(searched, words, _ -> true)
                .forEach(start -> covers.add(new Hit(start, start + words.length(), new Wrong("", "", NOBODY)))));
        return longest(hits).stream()
                .filter(hit -> covers.stream().noneMatch(cover -> cover.isAround(hit)))
                .sorted(Comparator.comparingInt(Hit::start))
                .map(hit -> hit.in(text, plain))
                .toList();
    }

    private static final TermId NOBODY = new TermId("0");

    private static void add(List<Hit> hits, Wrong term, String text) {
        places(
                        text,
                        term.words(),
                        start -> isWord(text, start, start + term.words().length()))
                .forEach(start -> hits.add(new Hit(start, start + term.words().length(), term)));
    }

    static List<Integer> places(String text, String words, IntPredicate wanted) {
        var places = new ArrayList<Integer>();
        for (var start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
            if (wanted.test(start)) {
                places.add(start);
            }
        }
        return places;
    }

    static boolean isWord(String text, int start, int end) {
        return isBeginning(text, start) && isEnd(text, end);
    }

    private static boolean isBeginning(String text, int start) {
        if (PlainText.isChinese(text.charAt(start)) || start == 0) {
            return true;
        }
        var before = start;
        while (before > 0
                && Character.isLetterOrDigit(text.charAt(before - 1))
                && !PlainText.isChinese(text.charAt(before - 1))) {
            before--;
        }
        // A number must not be the tail of another: 12020 is not 2020.
        return PARTICLES.matcher(text.substring(before, start)).matches();
    }

    private static boolean isEnd(String text, int end) {
        if (end == text.length() || PlainText.isChinese(text.charAt(end - 1))) {
            return true;
        }
        var next = text.charAt(end);
        return PlainText.isChinese(next) || !Character.isLetterOrDigit(next);
    }

    /// Of hits that overlap the longest, and of those as long the first.
    private static List<Hit> longest(List<Hit> hits) {
        var kept = new ArrayList<Hit>();
        hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> hit.start() - hit.end())
                        .thenComparingInt(Hit::start))
                .filter(hit -> kept.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end()))
                .forEach(kept::add);
        return kept;
    }

    private record Wrong(String words, String preferred, TermId term) {

        boolean isSmall() {
            return words.equals(words.toLowerCase(Locale.ROOT));
        }
    }

    private record Hit(int start, int end, Wrong wrong) {

        boolean isAround(Hit other) {
            return start <= other.start && end >= other.end && end - start > other.end - other.start;
        }

        Misused in(String text, PlainText plain) {
            var from = plain.place(start);
            var until = plain.placeAfter(end);
            return new Misused(from, until, text.substring(from, until), wrong.preferred, wrong.term);
        }
    }
}
