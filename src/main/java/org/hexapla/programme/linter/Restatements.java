package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// One thing must not be said with two numbers: "2,478 people took tours. The more than 2,500 tours ...".
///
/// A number speaks of an earlier one where the text says so ("the", "these", "its", "in total"), what is counted is
/// the same, and the two are near; or where two long numbers of the same things have the same digits in another order.
final class Restatements implements Check {

    private static final BigDecimal NEAR = new BigDecimal("0.12");
    private static final BigDecimal ROUGHLY_NEAR = new BigDecimal("0.2");
    private static final int BACK = 2;
    private static final int LONG = 4;

    private record Said(Passage passage, Sentence sentence, Quantity quantity) {

        boolean isOfAnotherScope(Said other, Lexicon lexicon) {
            return Scopes.differ(passage, sentence, other.passage(), other.sentence(), lexicon);
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        var before = new ArrayList<Said>();
        for (var passage : reading.passages()) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                var sentence = passage.sentences().get(i);
                var from = passage.sentences().get(Math.max(0, i - BACK)).start();
                for (var said : passage.quantities(sentence.start(), sentence.end())) {
                    if (said.isCount()) {
                        unlike(passage, sentence, said, before(passage, said, from), reading)
                                .or(() -> turned(new Said(passage, sentence, said), before, reading.lexicon()))
                                .map(other -> finding(passage, said, other))
                                .ifPresent(findings::add);
                    }
                }
                passage.quantities(sentence.start(), sentence.end()).stream()
                        .filter(Quantity::isCount)
                        .map(each -> new Said(passage, sentence, each))
                        .forEach(before::add);
            }
        }
        return findings;
    }

    /// What was counted in the sentences before, and in this one before its last semicolon.
    private static List<Quantity> before(Passage passage, Quantity said, int from) {
        int end = Math.max(
                passage.text().lastIndexOf(';', said.start()), passage.text().lastIndexOf('؛', said.start()));
        int start = passage.sentences().stream()
                .filter(sentence -> sentence.holds(said.start()))
                .mapToInt(Sentence::start)
                .findFirst()
                .orElse(0);
        return passage.quantities(from, Math.max(start, end)).stream()
                .filter(Quantity::isCount)
                .toList();
    }

    private static Finding finding(Passage passage, Quantity said, Quantity other) {
        return passage.finding(
                said.isExact() ? Rule.SUM : Rule.APPROXIMATE,
                said.start(),
                said.end(),
                said.isExact() ? "linter.sum.restated" : "linter.approximate.fails",
                said.value(),
                other.value());
    }

    private static Optional<Quantity> unlike(
            Passage passage, Sentence sentence, Quantity said, List<Quantity> earlier, Reading reading) {
        var lexicon = reading.lexicon();
        if (!isOfKnownThings(passage, sentence, said, lexicon)
                || isOfOtherDays(passage, sentence, reading)
                || values(earlier).anyMatch(value -> isNear(said, value) && allows(said, value))) {
            return Optional.empty();
        }
        return earlier.stream()
                .filter(other -> other.isExact()
                        && Counted.same(other, said, lexicon)
                        && !isOfAnotherScope(passage, sentence, other, lexicon)
                        && (isNear(said, other.value()) || isTurned(said, other)))
                .reduce((_, later) -> later);
    }

    private static boolean isOfAnotherScope(Passage passage, Sentence sentence, Quantity other, Lexicon lexicon) {
        return passage.sentences().stream()
                .filter(each -> each != sentence && each.holds(other.start()))
                .anyMatch(each -> Scopes.differ(passage, sentence, passage, each, lexicon));
    }

    private static boolean allows(Quantity said, BigDecimal value) {
        return said.bound().allows(said.value(), value);
    }

    /// The numbers, and the sums of numbers that follow each other.
    private static Stream<BigDecimal> values(List<Quantity> earlier) {
        var values = new ArrayList<BigDecimal>();
        for (int i = 0; i < earlier.size(); i++) {
            var sum = BigDecimal.ZERO;
            for (int j = i; j < earlier.size(); j++) {
                sum = sum.add(earlier.get(j).value());
                values.add(sum);
            }
        }
        return values.stream();
    }

    /// "The more than 2,500 tours", "these 604 teachers"; not "the 604 teachers who came", who are some of them.
    private static boolean isOfKnownThings(Passage passage, Sentence sentence, Quantity said, Lexicon lexicon) {
        var before = passage.text().substring(Math.max(sentence.start(), said.start() - 48), said.start());
        var edge = lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}" : "(?<!\\p{L})";
        var bound = Bounds.expression(lexicon) + "?";
        var isPointedAt = lexicon.compiled(edge + "{pointing},? *" + bound + "$")
                .matcher(before)
                .find();
        var isDefinite = lexicon.compiled(edge + "{definite},? *" + bound + "$")
                .matcher(before)
                .find();
        var isSome = said.isExact()
                && lexicon.compiled("^[\\p{L}-]+ {some-of}(?!\\p{L})")
                        .matcher(said.unit())
                        .find();
        var behind = passage.text().substring(said.end(), Math.min(sentence.end(), said.end() + 48));
        var isTotal = lexicon.compiled("^[^,.;:،，。]{0,40}" + (lexicon.isChinese() ? "" : "(?<!\\p{L})") + "{in-all}")
                .matcher(behind)
                .find();
        return isPointedAt || isTotal || isDefinite && !isSome;
    }

    private static boolean isOfOtherDays(Passage passage, Sentence sentence, Reading reading) {
        var words = passage.text(sentence);
        return reading.lexicon().has("previous-year", words)
                || reading.lexicon().has("same-period", words)
                || passage.days(sentence.start(), sentence.end()).stream()
                        .anyMatch(day -> day.year() > 0
                                && day.year() != reading.period().first().getYear()
                                && day.year() != reading.period().last().getYear());
    }

    private static boolean isNear(Quantity said, BigDecimal other) {
        var far = said.value().max(other).multiply(said.isExact() ? NEAR : ROUGHLY_NEAR);
        return said.value().subtract(other).abs().compareTo(far) <= 0;
    }

    /// "8,086 questions", and elsewhere "8,068 questions".
    private static Optional<Quantity> turned(Said here, List<Said> before, Lexicon lexicon) {
        var said = here.quantity();
        if (!said.isExact()
                || before.stream().anyMatch(other -> other.quantity().value().compareTo(said.value()) == 0)) {
            return Optional.empty();
        }
        return before.stream()
                .filter(other -> !here.isOfAnotherScope(other, lexicon))
                .map(Said::quantity)
                .filter(other -> other.isExact() && isTurned(said, other) && Counted.sameNoun(other, said, lexicon))
                .findFirst();
    }

    private static boolean isTurned(Quantity said, Quantity other) {
        var one = said.value().toPlainString();
        var two = other.value().toPlainString();
        return one.length() >= LONG
                && one.length() == two.length()
                && !one.equals(two)
                && said.step().compareTo(BigDecimal.TEN) < 0
                && Arrays.equals(
                        one.chars().sorted().toArray(), two.chars().sorted().toArray());
    }
}
