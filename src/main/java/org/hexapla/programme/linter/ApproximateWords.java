package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;

/// "More than 1,300" must not stand for 1,290: against the live figure behind the words, or an exact number right
/// beside
/// them.
final class ApproximateWords implements Check {

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var quantity : passage.quantities()) {
                live(passage, quantity)
                        .or(() -> beside(passage, quantity, reading.lexicon()))
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
                .map(figure -> passage.finding(
                        Rule.APPROXIMATE,
                        quantity.start(),
                        quantity.end(),
                        "linter.approximate.fails",
                        quantity.value(),
                        figure.exact()));
    }

    /// "more than 1,300 applicants (1,290)", "more than half (45 per cent)".
    private static Optional<Finding> beside(Passage passage, Quantity quantity, Lexicon lexicon) {
        if (quantity.isExact()) {
            return Optional.empty();
        }
        return passage.quantities().stream()
                .filter(each -> each.start() >= quantity.end() && each.kind() == quantity.kind() && each.isExact())
                .findFirst()
                .filter(exact -> isRestated(
                        passage.text().substring(quantity.end(), exact.start()), passage.text(), exact, lexicon))
                .filter(exact -> !quantity.bound().allows(quantity.value(), exact.value()))
                .map(exact -> passage.finding(
                        Rule.APPROXIMATE,
                        quantity.start(),
                        exact.end(),
                        "linter.approximate.fails",
                        quantity.value(),
                        exact.value()));
    }

    private static boolean isRestated(String between, String text, Quantity exact, Lexicon lexicon) {
        var closes = text.substring(exact.end(), Math.min(text.length(), exact.end() + 4));
        var isBracketed = between.matches("[^(.;。]{0,50}\\( ?") && closes.matches(" ?\\p{L}{0,2}\\).*");
        return isBracketed
                || between.length() < 60
                        && lexicon.compiled("[(,،，–-] ?{exactly} ?(?:\\p{L}{0,3} )?$")
                                .matcher(between)
                                .find();
    }
}
