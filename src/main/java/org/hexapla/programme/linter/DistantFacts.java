package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// What a text comes back to far away, with other verbs and another number: "1,204 virtual visits", and at its end
/// "the 1,240 virtual visits".
///
/// The words that name what is counted must be the same, and the numbers alike; a single noun also needs the same
/// place. Other places, times and parts of a whole are other facts.
final class DistantFacts implements Check {

    private static final Pattern BEHIND = Pattern.compile("^ ?(\\p{L}[\\p{L}-]{2,})(?: (\\p{L}{3,}))?");
    private static final Pattern ARABIC_BEFORE = Pattern.compile(
            "(?:(?<!\\p{L})[وفبلك]?(?:ال)?(\\p{L}{3,}) )?(?<!\\p{L})[وفبلك]?ال(\\p{L}{3,}) (?:البالغ\\p{L}* عدد\\p{L}+"
                    + " |ال ?)$");
    private static final BigDecimal NEAR = new BigDecimal("0.03");
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final int LONG = 3;

    /// @param first the word that names what is counted, or the first of two
    /// @param second empty where there is one
    private record Head(String first, String second) {}

    private record Fact(
            Passage passage, Sentence sentence, Quantity said, Head head, boolean isDefinite, boolean isNamedBefore) {

        String text() {
            return passage.text(sentence);
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var facts = facts(reading);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            contradicted(fact, facts.subList(0, i), facts, reading.lexicon())
                    .map(other -> fact.passage()
                            .finding(
                                    Rule.SUM,
                                    fact.said().start(),
                                    fact.said().end(),
                                    "linter.sum.restated",
                                    fact.said().value(),
                                    other.said().value()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Fact> facts(Reading reading) {
        var facts = new ArrayList<Fact>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                for (var said : passage.quantities(sentence.start(), sentence.end())) {
                    if (said.isCount() && said.isExact() && said.value().compareTo(BigDecimal.TEN) > 0) {
                        fact(passage, sentence, said, reading.lexicon()).ifPresent(facts::add);
                    }
                }
            }
        }
        return facts;
    }

    private static Optional<Fact> fact(Passage passage, Sentence sentence, Quantity said, Lexicon lexicon) {
        var text = passage.text();
        var before = text.substring(Math.max(sentence.start(), said.start() - 60), said.start());
        var edge = lexicon.isChinese() ? "" : "(?<!\\p{L})";
        var isPart = lexicon.compiled(edge + "(?:{of-which}|{including}|{remaining})[^.;]{0,30}$")
                .matcher(before)
                .find();
        if (isPart || lexicon.isChinese()) {
            return Optional.empty();
        }
        var nouns = ARABIC_BEFORE.matcher(before);
        if (lexicon.isArabic() && nouns.find()) {
            var head = nouns.group(1) == null ? new Head(nouns.group(2), "") : new Head(nouns.group(1), nouns.group(2));
            return Optional.of(new Fact(passage, sentence, said, head, true, true));
        }
        var words = BEHIND.matcher(said.unit());
        if (!words.find()) {
            return Optional.empty();
        }
        var isDefinite = lexicon.compiled(edge + "(?:{definite}|{pointing}) *$")
                .matcher(before)
                .find();
        var second = words.group(2) == null ? "" : words.group(2);
        return Optional.of(new Fact(passage, sentence, said, new Head(words.group(1), second), isDefinite, false));
    }

    private static Optional<Fact> contradicted(Fact fact, List<Fact> before, List<Fact> all, Lexicon lexicon) {
        var same = before.stream()
                .filter(other -> other.sentence() != fact.sentence() && areOfOne(other, fact))
                .toList();
        var isSaidAgain = all.stream()
                .anyMatch(other -> other != fact
                        && areOfOne(other, fact)
                        && other.said().value().compareTo(fact.said().value()) == 0);
        var sum = same.stream().map(other -> other.said().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isSaidAgain || sum.compareTo(fact.said().value()) == 0 || isOfOtherTime(fact, lexicon)) {
            return Optional.empty();
        }
        return same.stream()
                .filter(other -> !isOfOtherTime(other, lexicon))
                .filter(other ->
                        !Scopes.differ(fact.passage(), fact.sentence(), other.passage(), other.sentence(), lexicon))
                .filter(other -> areAlike(fact, other, lexicon))
                .findFirst();
    }

    private static boolean areAlike(Fact fact, Fact other, Lexicon lexicon) {
        var one = fact.said().value();
        var two = other.said().value();
        var isTurned = isTurned(one, two);
        var far = one.max(two).multiply(NEAR).max(FEW);
        if (!isTurned && one.subtract(two).abs().compareTo(far) > 0) {
            return false;
        }
        var isLong = isTurned && one.toPlainString().length() >= LONG;
        return areTwoWords(fact, other)
                ? fact.isDefinite() || isLong
                : fact.isDefinite()
                        && (Scopes.sharePlace(fact.text(), other.text(), lexicon)
                                || shareAnotherWord(fact, other, lexicon));
    }

    /// "18 episodes of the podcast", "all 16 episodes of the podcast".
    private static boolean shareAnotherWord(Fact fact, Fact other, Lexicon lexicon) {
        var shared = RepeatedFacts.words(fact.text(), lexicon);
        shared.retainAll(RepeatedFacts.words(other.text(), lexicon));
        return shared.size() > (fact.isNamedBefore() ? 2 : 1);
    }

    /// Of two Arabic words before a number the first may be the verb: then the second names what is counted.
    private static boolean areOfOne(Fact one, Fact other) {
        var isBehindVerb = other.isDefinite()
                && other.isNamedBefore()
                && !other.head().second().isEmpty();
        return isBehindVerb
                        && Counted.isForm(
                                bare(one.head().first()), bare(other.head().second()))
                || Counted.isForm(bare(one.head().first()), bare(other.head().first()));
    }

    private static boolean areTwoWords(Fact one, Fact other) {
        return !one.head().second().isEmpty()
                && !other.head().second().isEmpty()
                && Counted.isForm(bare(one.head().second()), bare(other.head().second()));
    }

    /// Without the article, and without a plural that Arabic forms within the word.
    private static String bare(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).replaceFirst("^(?:لل|ال)(?=\\p{L}{3})", "");
    }

    private static boolean isOfOtherTime(Fact fact, Lexicon lexicon) {
        return lexicon.has("previous-year", fact.text()) || lexicon.has("same-period", fact.text());
    }

    private static boolean isTurned(BigDecimal one, BigDecimal two) {
        var first = one.toPlainString();
        var second = two.toPlainString();
        return first.length() == second.length()
                && Arrays.equals(
                        first.chars().sorted().toArray(),
                        second.chars().sorted().toArray());
    }
}
