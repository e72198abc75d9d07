package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;

/// "More than 1,300" must not stand for 1,290: against the live figure behind the words, or an exact number that the
/// sentence gives beside them.
final class ApproximateWords implements Check {

    /// Numbers further apart than this factor are hardly said of the same things.
    private static final BigDecimal APART = BigDecimal.TWO;

    /// Parts whose sum is further off are only some of the whole.
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var quantity : passage.quantities()) {
                live(passage, quantity)
                        .or(() -> beside(passage, quantity, reading.lexicon()))
                        .or(() -> parts(passage, quantity, reading.lexicon()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> live(Passage passage, Quantity quantity) {
        return passage.paragraph().figures().stream()
                .filter(figure -> figure.start() <= passage.plain().origin(quantity.start())
                        && passage.plain().originOfEnd(quantity.end()) <= figure.end())
                .findFirst()
                .filter(figure -> !quantity.isExact() && !quantity.bound().allows(quantity.value(), figure.exact()))
                .map(figure -> finding(passage, quantity, quantity.end(), quantity.value(), figure.exact()));
    }

    /// "more than 1,300 applicants (1,290)", "more than half (45 per cent)", "412 tours, or fewer than 400 tours".
    private static Optional<Finding> beside(Passage passage, Quantity first, Lexicon lexicon) {
        return passage.quantities().stream()
                .filter(each -> each.start() >= first.end() && each.kind() == first.kind())
                .findFirst()
                .filter(second -> first.isExact() != second.isExact())
                .filter(second ->
                        passage.quantities(first.end(), second.start()).isEmpty())
                .filter(second -> isRestated(passage.text(), first, second, lexicon))
                .flatMap(second -> {
                    var exact = first.isExact() ? first : second;
                    var said = first.isExact() ? second : first;
                    return said.bound().allows(said.value(), exact.value())
                            ? Optional.empty()
                            : Optional.of(finding(passage, first, second.end(), said.value(), exact.value()));
                });
    }

    /// "More than 900 journalists, namely 412 in Amman and 476 in Tunis".
    private static Optional<Finding> parts(Passage passage, Quantity said, Lexicon lexicon) {
        if (said.isExact() || !said.isCount() || lexicon.isChinese()) {
            return Optional.empty();
        }
        var end = passage.sentences().stream()
                .filter(sentence -> sentence.holds(said.start()))
                .mapToInt(Reading.Sentence::end)
                .findFirst()
                .orElse(said.end());
        var begins = lexicon.compiled("^[^.;:()\\d]{0,60}?(?::|[,،] (?:{parts.intro})(?!\\p{L}))")
                .matcher(passage.text().substring(said.end(), end));
        if (!begins.find()) {
            return Optional.empty();
        }
        return PartList.of(passage, said.end() + begins.end(), end, lexicon).flatMap(parts -> {
            var sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            var near = said.value().multiply(NEAR);
            return said.value().subtract(sum).abs().compareTo(near) > 0
                            || said.bound().allows(said.value(), sum)
                    ? Optional.empty()
                    : Optional.of(finding(passage, said, parts.getLast().end(), said.value(), sum));
        });
    }

    private static Finding finding(Passage passage, Quantity first, int end, BigDecimal said, BigDecimal exact) {
        return passage.finding(Rule.APPROXIMATE, first.start(), end, "linter.approximate.fails", said, exact);
    }

    private static boolean isRestated(String text, Quantity first, Quantity second, Lexicon lexicon) {
        var between = text.substring(first.end(), second.start());
        var behind = text.substring(second.end(), Math.min(text.length(), second.end() + 32));
        var isSame = first.isShare() || Counted.agree(first, second, lexicon) && !areApart(first, second);
        return found("^[^.;:。]{0,58}[(,،，–-] ?{exactly} ?(?:\\p{L}{0,3} )?$", between, lexicon)
                || isSame
                        && (isBracketed(between, behind, lexicon)
                                || isSaidAgain(between, behind, lexicon)
                                || isTotal(between, behind, lexicon)
                                || isDashed(between, lexicon));
    }

    private static boolean isBracketed(String between, String behind, Lexicon lexicon) {
        return found("^[^(.;。]{0,50}\\( ?(?:{that-is} )?" + Bounds.expression(lexicon) + "?$", between, lexicon)
                && behind.matches("^(?: ?\\p{L}+){0,3}\\).*");
    }

    /// "60 minutes, or less than 45 minutes for children" are two things.
    private static boolean isSaidAgain(String between, String behind, Lexicon lexicon) {
        var again = "^[^.;:()。]{0,60}?(?:,|،|，| [–—-])? ?" + joined(lexicon) + "[ ,،，]*" + Bounds.expression(lexicon)
                + "?$";
        var isOther = found("(?<!\\p{L}){alternative}(?!\\p{L})", between, lexicon)
                && found("^(?: \\p{L}+)? {case-of}(?!\\p{L})", behind, lexicon);
        return found(again, between, lexicon) && !isOther;
    }

    private static boolean isTotal(String between, String behind, Lexicon lexicon) {
        return found("^[^.;:()。]{0,40}[,،，] ?" + Bounds.expression(lexicon) + "?$", between, lexicon)
                && found("^(?: \\p{L}+)? {total}", behind, lexicon);
    }

    private static boolean isDashed(String between, Lexicon lexicon) {
        var dashed = "^[^.;:()。]{0,40}(?: [–—]|——) ?(?:\\p{L}{2,8} )?" + Bounds.expression(lexicon) + "$";
        return found(dashed, between, lexicon);
    }

    private static boolean found(String expression, String text, Lexicon lexicon) {
        return lexicon.compiled(expression).matcher(text).find();
    }

    private static String joined(Lexicon lexicon) {
        return lexicon.isChinese()
                ? "{that-is}"
                : lexicon.isArabic() ? "(?<!\\p{L})[وف]?{that-is}" : "(?<!\\p{L}){that-is}(?!\\p{L})";
    }

    private static boolean areApart(Quantity first, Quantity second) {
        var least = first.value().min(second.value());
        return least.signum() <= 0
                || first.value()
                                .max(second.value())
                                .divide(least, MathContext.DECIMAL64)
                                .compareTo(APART)
                        > 0;
    }
}
