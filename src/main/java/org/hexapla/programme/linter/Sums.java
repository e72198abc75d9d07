package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Parts listed beside their whole must add up to it.
///
/// A list after "including" may be a choice: it must only not exceed the whole. Elsewhere the parts, or the
/// first of them up to one, must make the whole.
final class Sums implements Check {

    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
    private static final int REACH = 90;
    private static final BigDecimal CLOSE = new BigDecimal("0.25");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                var places = new Places(reading.lexicon(), passage, sentence);
                var found = new ArrayList<Finding>();
                brackets(places).ifPresent(found::add);
                afterWhole(places).ifPresent(found::add);
                beforeWhole(places).ifPresent(found::add);
                inBrackets(places).ifPresent(found::add);
                found.stream().findFirst().ifPresent(findings::add);
            }
        }
        return findings;
    }

    private record Places(Lexicon lexicon, Passage passage, Sentence sentence) {

        String text() {
            return passage.text();
        }

        List<Quantity> quantities() {
            return passage.quantities(sentence.start(), sentence.end());
        }

        /// The nearest exact number before a place.
        Optional<Quantity> wholeBefore(int place) {
            return quantities().stream()
                    .filter(each ->
                            each.end() <= place && each.end() > place - REACH && each.isExact() && each.isCount())
                    .reduce((_, later) -> later);
        }

        Optional<Finding> compare(Quantity whole, List<Quantity> parts, Tolerance tolerance) {
            var sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (isOfficialLanguages(whole) || isOfOtherThings(whole, parts)) {
                return Optional.empty();
            }
            if (holds(whole, parts) || !tolerance.objects(whole.value(), sum)) {
                return Optional.empty();
            }
            int from = Math.min(whole.start(), parts.getFirst().start());
            int to = Math.max(whole.end(), parts.getLast().end());
            return Optional.of(passage.finding(
                    Rule.SUM,
                    from,
                    to,
                    "linter.sum.differs",
                    parts.stream()
                            .map(Quantity::value)
                            .map(BigDecimal::toPlainString)
                            .reduce((a, b) -> a + " + " + b)
                            .orElse(""),
                    sum,
                    whole.value()));
        }

        /// "In the six official languages" says how, not how many.
        private boolean isOfficialLanguages(Quantity whole) {
            return lexicon.compiled("^[^,.;:()]{0,12}{official-languages}")
                    .matcher(whole.unit())
                    .find();
        }

        /// "16,727 documents, i.e. 108,707 pages": no part is so much more than its whole.
        private static boolean isOfOtherThings(Quantity whole, List<Quantity> parts) {
            var twice = whole.value().multiply(BigDecimal.TWO);
            return parts.stream().anyMatch(part -> part.value().compareTo(twice) > 0);
        }

        private static boolean holds(Quantity whole, List<Quantity> parts) {
            var slack = parts.stream()
                    .map(part -> part.step().compareTo(BigDecimal.ONE) > 0
                                    && whole.step().compareTo(BigDecimal.TEN) > 0
                            ? part.step().min(whole.step())
                            : BigDecimal.ZERO)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.TWO);
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                sum = sum.add(parts.get(i).value());
                var isExact = sum.compareTo(whole.value()) == 0;
                var isClose = i == parts.size() - 1
                        && parts.stream()
                                .anyMatch(part ->
                                        part.value().remainder(BigDecimal.ONE).signum() == 0
                                                && part.step().compareTo(BigDecimal.TEN) > 0)
                        && sum.subtract(whole.value()).abs().compareTo(slack) <= 0;
                if (i > 0 && isExact || isClose) {
                    return true;
                }
            }
            return false;
        }
    }

    private enum Tolerance {
        /// The list says that it is all.
        ALL,
        /// The list may be a choice, but not more than all.
        PART,
        /// The list is probably all if it comes near to it.
        NEARLY_ALL,
        /// The whole is probably this one if the list comes near to it.
        NEAR;

        boolean objects(BigDecimal whole, BigDecimal sum) {
            return switch (this) {
                case ALL -> true;
                case PART -> sum.compareTo(whole) > 0;
                case NEAR -> whole.subtract(sum).abs().compareTo(whole.multiply(CLOSE)) <= 0;
                case NEARLY_ALL ->
                    sum.compareTo(whole) > 0 || whole.subtract(sum).compareTo(whole.multiply(CLOSE)) <= 0;
            };
        }
    }

    /// "7 events (2 in Spanish, 1 in Portuguese, 4 in English)".
    private static Optional<Finding> brackets(Places places) {
        var text = places.text();
        var groups = GROUP.matcher(text)
                .region(places.sentence().start(), places.sentence().end());
        while (groups.find()) {
            var whole = places.wholeBefore(groups.start());
            var parts = PartList.of(places.passage(), groups.start(1), groups.end(1), places.lexicon());
            if (whole.isPresent() && parts.isPresent()) {
                var tolerance = isChoice(places.lexicon(), groups.group(1)) ? Tolerance.PART : Tolerance.ALL;
                var finding = places.compare(whole.get(), parts.get(), tolerance);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isChoice(Lexicon lexicon, String words) {
        return lexicon.compiled("^.{0,12}{including}").matcher(words).find();
    }

    /// "19 fellows: 11 women and 8 men"; "40 applications, of which 25 ... and 15 ..."; "Of the 40 applications, ...".
    private static Optional<Finding> afterWhole(Places places) {
        var text = places.text();
        var lexicon = places.lexicon();
        var begins = lexicon.isChinese()
                ? "(?::|——|{namely}|{of-which})"
                : "(?::| [-–—] |" + lexicon.bounded("(?:{namely}|{of-which})") + ")";
        var matcher = lexicon.compiled(begins)
                .matcher(text)
                .region(places.sentence().start(), places.sentence().end());
        while (matcher.find()) {
            var parts = PartList.of(
                    places.passage(), matcher.end(), places.sentence().end(), lexicon);
            if (parts.isEmpty()) {
                continue;
            }
            var beyond = Wholes.beyondOther(places.quantities(), matcher.start(), parts.get(), lexicon);
            if (beyond.isPresent()) {
                var finding = places.compare(beyond.get(), parts.get(), Tolerance.NEAR);
                if (finding.isPresent()) {
                    return finding;
                }
                continue;
            }
            var whole = places.wholeBefore(matcher.start());
            if (whole.isPresent()
                    && !isPartItself(places, whole.get(), matcher.start())
                    && !isAlsoNamed(places, matcher.end(), whole.get())) {
                var isOpen = lexicon.compiled("^{of-which}|{including}")
                        .matcher(text.substring(
                                matcher.start(), matcher.end() + 1 > text.length() ? matcher.end() : matcher.end()))
                        .find();
                var finding = places.compare(whole.get(), parts.get(), isOpen ? Tolerance.NEARLY_ALL : Tolerance.ALL);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        }
        return ofTheWhole(places);
    }

    /// "410 of them, museums — 265": the first number is no whole of what follows.
    private static boolean isPartItself(Places places, Quantity whole, int until) {
        return places.lexicon()
                .compiled("^[^,،;:]{0,24}{of-which}")
                .matcher(places.text().substring(whole.end(), Math.max(whole.end(), until)))
                .find();
    }

    /// "12 venues: five libraries, four museums, the airport, the hall and the school" has items without a number.
    private static boolean isAlsoNamed(Places places, int from, Quantity whole) {
        int end = places.sentence().end();
        while (end > from && ".。!?؟ ".indexOf(places.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from
                && whole.value().stripTrailingZeros().scale() <= 0
                && Enumeration.of(places.text(), from, end, places.lexicon())
                        .mayHaveWithNumbers(places.passage(), whole.value().longValue());
    }

    private static Optional<Finding> ofTheWhole(Places places) {
        var quantities = places.quantities();
        if (quantities.size() < 3) {
            return Optional.empty();
        }
        var whole = quantities.getFirst();
        var before = places.text().substring(places.sentence().start(), whole.start());
        if (!whole.isExact()
                || !whole.isCount()
                || !places.lexicon()
                        .compiled("^ *[\\p{L}]{0,3} ?{out-of} *(?:ال)?$")
                        .matcher(before)
                        .find()) {
            return Optional.empty();
        }
        int comma = places.text().indexOf(',', whole.end());
        int arabicComma = places.text().indexOf('،', whole.end());
        int start = Math.max(comma, arabicComma);
        return start < 0 || start > places.sentence().end()
                ? Optional.empty()
                : PartList.of(places.passage(), start + 1, places.sentence().end(), places.lexicon())
                        .flatMap(parts -> places.compare(whole, parts, Tolerance.NEARLY_ALL));
    }

    /// "20 in Geneva, 15 in Vienna and 12 in Nairobi, a total of 45".
    private static Optional<Finding> beforeWhole(Places places) {
        var quantities = places.quantities();
        if (quantities.size() < 3) {
            return Optional.empty();
        }
        var whole = quantities.getLast();
        var parts = quantities.subList(0, quantities.size() - 1);
        var between = places.text().substring(parts.getLast().end(), whole.start());
        var isTotal = places.lexicon().has("total", between)
                && areListed(places, parts)
                && parts.stream().allMatch(part -> part.isCount() && part.isExact())
                && whole.isCount()
                && whole.isExact();
        return isTotal ? places.compare(whole, parts, Tolerance.NEARLY_ALL) : Optional.empty();
    }

    /// "$1.2 million went to printing ($0.5 million), translation ($0.4 million) and postage ($0.2 million)".
    private static Optional<Finding> inBrackets(Places places) {
        var quantities = places.quantities().stream().filter(Quantity::isCount).toList();
        if (quantities.size() < 3 || !quantities.getFirst().isExact()) {
            return Optional.empty();
        }
        var parts = quantities.subList(1, quantities.size());
        var text = places.text();
        var areBracketed = parts.stream()
                .allMatch(part -> part.isExact()
                        && text.substring(Math.max(0, part.start() - 5), part.start())
                                .matches(".*\\([$€£ ]{0,3}")
                        && text.substring(part.end(), Math.min(text.length(), part.end() + 12))
                                .matches("[^(),]{0,10}\\).*"));
        return areBracketed && !text.substring(0, quantities.getFirst().start()).endsWith("(")
                ? places.compare(quantities.getFirst(), parts, Tolerance.NEARLY_ALL)
                : Optional.empty();
    }

    /// "6 to 12" is no list.
    private static boolean areListed(Places places, List<Quantity> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            var between =
                    places.text().substring(parts.get(i).end(), parts.get(i + 1).start());
            if (!places.lexicon().compiled("[,،，、;؛]|{and}").matcher(between).find()) {
                return false;
            }
        }
        return true;
    }
}
