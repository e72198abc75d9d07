package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// One fact that two places of a text tell with two numbers: "42 sessions with 118 speakers", and later "181 speakers
/// in 42 sessions of the Zone".
///
/// What is counted has the same name, and so much else of the two sentences is the same that they speak of one thing:
/// words that are rare in the text, other numbers, the days. The less the numbers look alike, the more is asked.
final class RepeatedFacts implements Check {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{L}{2,}");
    private static final int RARE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Fact(
            Passage passage, Sentence sentence, Quantity said, Set<String> words, Set<String> names, Month month) {

        /// A member of a list of months is only the same as the member of another for the same month.
        boolean isOfSameMonth(Fact other) {
            return month.number() == other.month().number()
                    || !month.isMember()
                            && !other.month().isMember()
                            && (month.number() == 0 || other.month().number() == 0);
        }
    }

    /// @param number 0 for a number that stands in no list of months
    /// @param isMember whether the number has no noun of its own and takes that of the head of its list
    private record Month(int number, boolean isMember) {}

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var common = commonness(reading);
        var facts = new ArrayList<Fact>();
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                var words = words(passage.text(sentence), reading.lexicon());
                words.removeIf(word -> common.getOrDefault(word, 0) > RARE);
                var names = names(passage.text(sentence));
                var list = MonthlyLists.in(passage, sentence);
                for (var said : passage.quantities(sentence.start(), sentence.end())) {
                    if (said.isCount()
                            && said.value().compareTo(BigDecimal.TEN) > 0
                            && !isRate(said, reading.lexicon())) {
                        var fact = fact(passage, sentence, said, words, names, list);
                        contradicted(fact, facts, reading)
                                .map(other -> finding(fact, other))
                                .ifPresent(findings::add);
                        facts.add(fact);
                    }
                }
            }
        }
        return findings;
    }

    /// "An average of 347 a month" does not say of what.
    private static boolean isRate(Quantity said, Lexicon lexicon) {
        return lexicon.compiled("^ *(?:{per-month}|{per-week}|{per-day}|{per-quarter}|{per-year})")
                .matcher(said.unit())
                .find();
    }

    private static Fact fact(
            Passage passage,
            Sentence sentence,
            Quantity said,
            Set<String> words,
            Set<String> names,
            List<Quantity> list) {
        int at = list.size() < 2 ? -1 : list.indexOf(said);
        if (at < 0) {
            return new Fact(passage, sentence, said, words, names, new Month(0, false));
        }
        var months = passage.days(sentence.start(), sentence.end()).stream()
                .filter(day -> day.part() == DayMention.Part.MONTH)
                .toList();
        var month = at < months.size() ? months.get(at).month() : 0;
        var named = at == 0 ? said : said.of(list.getFirst().unit());
        return new Fact(passage, sentence, named, words, names, new Month(month, at > 0));
    }

    private static Finding finding(Fact fact, Fact other) {
        return fact.passage()
                .finding(
                        Rule.SUM,
                        fact.said().start(),
                        fact.said().end(),
                        "linter.sum.restated",
                        fact.said().value(),
                        other.said().value());
    }

    private static Optional<Fact> contradicted(Fact fact, List<Fact> facts, Reading reading) {
        var lexicon = reading.lexicon();
        var same = facts.stream()
                .filter(other -> other.sentence() != fact.sentence()
                        && other.isOfSameMonth(fact)
                        && Counted.sameNoun(other.said(), fact.said(), lexicon))
                .toList();
        if (!fact.said().isExact()
                || same.stream()
                        .anyMatch(other ->
                                other.said().value().compareTo(fact.said().value()) == 0)
                || isOfOtherTime(fact, lexicon)) {
            return Optional.empty();
        }
        return same.stream()
                .filter(other -> other.said().isExact() && !isOfOtherTime(other, lexicon))
                .filter(other -> areOfOneThing(fact, other, lexicon))
                .findFirst();
    }

    private static boolean isOfOtherTime(Fact fact, Lexicon lexicon) {
        var words = fact.passage().text(fact.sentence());
        return lexicon.has("previous-year", words) || lexicon.has("same-period", words);
    }

    private static boolean areOfOneThing(Fact fact, Fact other, Lexicon lexicon) {
        var alike = isTurned(fact.said().value(), other.said().value())
                || isScaled(fact.said().value(), other.said().value());
        if (!daysAgree(fact, other)
                || Scopes.differ(fact.passage(), fact.sentence(), other.passage(), other.sentence(), lexicon)) {
            return false;
        }
        var shared = new HashSet<>(fact.words());
        shared.retainAll(other.words());
        int fewer = Math.max(1, Math.min(fact.words().size(), other.words().size()));
        int numbers = sharedNumbers(fact, other, lexicon);
        int weight = shared.size() + 2 * numbers;
        if (alike
                && fact.passage() == other.passage()
                && isThousandfold(fact.said().value(), other.said().value())) {
            return weight >= 1;
        }
        // Three digits in another order are hardly ever there by chance.
        if (isTurned(fact.said().value(), other.said().value())
                && fact.said().value().compareTo(HUNDRED) >= 0
                && namesAgree(fact, other, 1)) {
            return weight >= 2;
        }
        if (alike) {
            return weight >= 3 && namesAgree(fact, other, 1);
        }
        return namesAgree(fact, other, 0) && (weight >= 4 && shared.size() * 10 >= fewer * 7);
    }

    /// No more names that only one of the two has than a few, or one has all names of the other.
    private static boolean namesAgree(Fact fact, Fact other, int more) {
        var first = new HashSet<>(fact.names());
        first.removeAll(other.names());
        var second = new HashSet<>(other.names());
        second.removeAll(fact.names());
        return Math.min(first.size(), second.size()) <= more;
    }

    /// A month in one that the other does not have, and the other way round, are two times.
    private static boolean daysAgree(Fact fact, Fact other) {
        var first = months(fact);
        var second = months(other);
        return first.isEmpty() || second.isEmpty() || first.containsAll(second) || second.containsAll(first);
    }

    private static Set<Integer> months(Fact fact) {
        return fact.passage().days(fact.sentence().start(), fact.sentence().end()).stream()
                .filter(DayMention::hasMonth)
                .map(DayMention::month)
                .collect(Collectors.toSet());
    }

    private static int sharedNumbers(Fact fact, Fact other, Lexicon lexicon) {
        var others = other.passage()
                .quantities(other.sentence().start(), other.sentence().end());
        return (int) fact
                .passage()
                .quantities(fact.sentence().start(), fact.sentence().end())
                .stream()
                .filter(each -> each.isCount() && each.value().compareTo(BigDecimal.TEN) > 0)
                .filter(each -> others.stream()
                        .anyMatch(second ->
                                second.value().compareTo(each.value()) == 0 && Counted.sameNoun(each, second, lexicon)))
                .count();
    }

    /// The same digits in another order: 118 and 181.
    private static boolean isTurned(BigDecimal one, BigDecimal two) {
        var first = one.toPlainString();
        var second = two.toPlainString();
        return first.length() >= 2
                && first.length() == second.length()
                && Arrays.equals(
                        first.chars().sorted().toArray(),
                        second.chars().sorted().toArray());
    }

    /// The same digits of another order of magnitude: 1.2 million and 1.2 billion.
    private static boolean isScaled(BigDecimal one, BigDecimal two) {
        var first = one.stripTrailingZeros();
        var second = two.stripTrailingZeros();
        return first.precision() > 1 && first.unscaledValue().equals(second.unscaledValue());
    }

    private static boolean isThousandfold(BigDecimal one, BigDecimal two) {
        return one.max(two).compareTo(one.min(two).multiply(BigDecimal.valueOf(1000))) >= 0;
    }

    private static Map<String, Integer> commonness(Reading reading) {
        var common = new HashMap<String, Integer>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                words(passage.text(sentence), reading.lexicon()).forEach(word -> common.merge(word, 1, Integer::sum));
            }
        }
        return common;
    }

    /// The content words, Chinese by pairs of signs, others by their first letters, which their endings leave alone.
    static Set<String> words(String text, Lexicon lexicon) {
        var words = new HashSet<String>();
        for (var word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
            var found = lexicon.isArabic() ? word.group().replaceFirst("^[وفبلك]?ال", "") : word.group();
            if (lexicon.isChinese()) {
                for (int i = 0; i + 2 <= found.length(); i += 2) {
                    words.add(found.substring(i, i + 2));
                }
            } else if (!lexicon.compiled("{function}|{plain-words}")
                    .matcher(found)
                    .matches()) {
                words.add(found.substring(0, Math.min(5, found.length())));
            }
        }
        return words;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
