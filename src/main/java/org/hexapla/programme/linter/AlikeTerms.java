package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.programme.linter.Known.Observance;
import org.hexapla.programme.linter.Reading.Passage;

/// Words that are nearly a term of the house: its words in another order, or one of them exchanged for one that means
/// nearly the same ("Sustainable Development Aims").
///
/// Only terms of three words and more are compared: of two, another order or word is too often something else.
final class AlikeTerms implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final int FEWEST = 3;

    private record Word(int start, int end, String text) {}

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var lexicon = reading.lexicon();
        var terms = known.rightTerms().stream().map(term -> Plain.of(term).text());
        // Arabic and Chinese say many days in more ways than one.
        var days = lexicon.isArabic() || lexicon.isChinese()
                ? Stream.<String>empty()
                : known.observances().stream().map(Observance::names).flatMap(Collection::stream);
        var right = Stream.concat(terms, days).distinct().toList();
        return lexicon.isChinese() ? exchangedSigns(reading, right) : alike(reading, right);
    }

    private static List<Finding> alike(Reading reading, List<String> right) {
        var lexicon = reading.lexicon();
        var terms = right.stream()
                .map(term -> new Term(term, words(term, lexicon)))
                .filter(term -> term.words().size() >= FEWEST)
                .toList();
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var words = words(passage.text(), lexicon);
            for (int i = 0; i < words.size(); i++) {
                int first = i;
                terms.stream()
                        .filter(term -> first + term.words().size() <= words.size())
                        .filter(term -> isAlike(
                                passage.text(),
                                words.subList(first, first + term.words().size()),
                                term,
                                lexicon))
                        .findFirst()
                        .ifPresent(term -> findings.add(finding(
                                passage,
                                words.get(first).start(),
                                words.get(first + term.words().size() - 1).end(),
                                term.text())));
            }
        }
        return findings;
    }

    private record Term(String text, List<Word> words) {}

    private static Finding finding(Passage passage, int start, int end, String right) {
        return passage.finding(
                Rule.TERM, start, end, "linter.term.preferred", passage.text().substring(start, end), right);
    }

    /// The words that carry the meaning. "Of" and its like are passed over.
    private static List<Word> words(String text, Lexicon lexicon) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.start(), found.end(), found.group()))
                .filter(word ->
                        !lexicon.compiled("{function}").matcher(word.text()).matches())
                .toList();
    }

    private static boolean isAlike(String text, List<Word> said, Term term, Lexicon lexicon) {
        var left = new ArrayList<>(term.words());
        var order = new ArrayList<Integer>();
        int exchanged = 0;
        for (int i = 0; i < said.size(); i++) {
            var word = said.get(i);
            boolean isFirst = i == 0;
            var same = left.stream()
                    .filter(each -> isSame(word.text(), each.text(), isFirst, lexicon))
                    .findFirst();
            var found = same.or(() -> left.stream()
                    .filter(each -> isExchanged(word.text(), each.text(), isFirst, lexicon))
                    .findFirst());
            if (found.isEmpty()) {
                return false;
            }
            exchanged += same.isPresent() ? 0 : 1;
            left.remove(found.get());
            order.add(term.words().indexOf(found.get()));
        }
        var isInOrder = order.equals(order.stream().sorted().toList());
        return (exchanged == 1 || exchanged == 0 && (!isInOrder || hasOtherSmallWord(text, said, term, lexicon)))
                && isOnePhrase(text, said, lexicon)
                && isWrittenAlike(said, term);
    }

    /// "Universal Declaration on Human Rights": one of the words between is another, or is missing.
    private static boolean hasOtherSmallWord(String text, List<Word> said, Term term, Lexicon lexicon) {
        if (!List.of("en", "fr", "es").contains(lexicon.language().tag())
                || !isCapital(said.getFirst().text())
                || !isCapital(term.words().getFirst().text())) {
            return false;
        }
        int unlike = 0;
        for (int i = 0; i + 1 < said.size(); i++) {
            var here = text.substring(said.get(i).end(), said.get(i + 1).start());
            var right = term.text()
                    .substring(
                            term.words().get(i).end(), term.words().get(i + 1).start());
            unlike += here.equalsIgnoreCase(right.replace('’', '\'')) || here.equalsIgnoreCase(right) ? 0 : 1;
        }
        return unlike == 1;
    }

    /// A name with capitals is only meant by words with capitals.
    private static boolean isWrittenAlike(List<Word> said, Term term) {
        var isName = term.words().stream().allMatch(word -> isCapital(word.text()));
        return !isName || said.stream().allMatch(word -> isCapital(word.text()));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    /// Nothing stands between but blanks and words like "of"; in Arabic, nothing but a blank.
    private static boolean isOnePhrase(String text, List<Word> said, Lexicon lexicon) {
        for (int i = 0; i + 1 < said.size(); i++) {
            var between = text.substring(said.get(i).end(), said.get(i + 1).start());
            if (!between.equals(" ")
                    && !lexicon.compiled("^ (?:{function}(?: |(?<=['’])))+$")
                            .matcher(between)
                            .find()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> withoutParticle(String word, boolean isFirst, Lexicon lexicon) {
        return lexicon.isArabic()
                ? Optional.of(word.replaceFirst(isFirst ? "^(?:[وف]?[بكل]?ال|[وف]?لل)" : "^ال", ""))
                : Optional.empty();
    }

    private static boolean isSame(String said, String right, boolean isFirst, Lexicon lexicon) {
        var word = withoutParticle(said, isFirst, lexicon).orElse(said).toLowerCase(Locale.ROOT);
        var other = withoutParticle(right, false, lexicon).orElse(right).toLowerCase(Locale.ROOT);
        return word.equals(other)
                || lexicon.isArabic() && isFirst && word.matches("[وفبكل]{1,2}" + Pattern.quote(other))
                || lexicon.language().tag().equals("ru") && other.length() > 3 && Counted.isForm(word, other);
    }

    private static boolean isExchanged(String said, String right, boolean isFirst, Lexicon lexicon) {
        var word = withoutParticle(said, isFirst, lexicon).orElse(said);
        var other = withoutParticle(right, false, lexicon).orElse(right);
        return families(lexicon).stream()
                .anyMatch(family ->
                        family.matcher(word).matches() && family.matcher(other).matches());
    }

    private static final ConcurrentHashMap<String, List<Pattern>> FAMILIES = new ConcurrentHashMap<>();

    private static List<Pattern> families(Lexicon lexicon) {
        return FAMILIES.computeIfAbsent(
                lexicon.language().tag(),
                _ -> lexicon.under("family.").keySet().stream()
                        .map(key -> lexicon.compiled("{family." + key + "}"))
                        .toList());
    }

    /// Chinese has no blanks: each sign or two that may be exchanged is, and the result looked for.
    private static List<Finding> exchangedSigns(Reading reading, List<String> right) {
        var findings = new ArrayList<Finding>();
        for (var term : right) {
            for (var wrong : exchanged(term, reading.lexicon())) {
                for (var passage : reading.passages()) {
                    var text = passage.text().replace(term, "\u0001".repeat(term.length()));
                    for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
                        findings.add(finding(passage, at, at + wrong.length(), term));
                    }
                }
            }
        }
        return findings;
    }

    private static List<String> exchanged(String term, Lexicon lexicon) {
        var variants = new ArrayList<String>();
        for (var family : lexicon.under("family.").values()) {
            var members = family.split("\\|");
            for (var member : members) {
                if (term.contains(member) && term.length() >= member.length() + FEWEST) {
                    Stream.of(members)
                            .filter(other -> !other.contains(member) && !member.contains(other))
                            .forEach(other -> variants.add(term.replace(member, other)));
                }
            }
        }
        return variants;
    }
}
