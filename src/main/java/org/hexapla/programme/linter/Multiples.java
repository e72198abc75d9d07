package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "The audience doubled, from 12,000 to 27,000": doubled, tripled and halved numbers must be.
final class Multiples implements Check {

    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "times.half",
            new BigDecimal("0.5"),
            "times.two",
            BigDecimal.TWO,
            "times.three",
            BigDecimal.valueOf(3),
            "times.four",
            BigDecimal.valueOf(4));
    private static final double CLOSE = 0.02;
    private static final double NEARLY = 0.15;
    private static final double NEAR = 0.4;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var claims = Claims.of(passage, reading.lexicon());
            for (int order = 0; order < passage.sentences().size(); order++) {
                var sentence = passage.sentences().get(order);
                var ends = ends(claims.ofSentence(order));
                if (ends.isPresent()) {
                    FACTORS.forEach((key, factor) -> of(passage, sentence, ends.get(), key, factor, reading.lexicon())
                            .ifPresent(findings::add));
                }
            }
        }
        return findings;
    }

    /// The numbers behind "from" and "to".
    private static Optional<Changes.Pair> ends(List<Claim> claims) {
        var counts = claims.stream().filter(Claim::isOfThings).toList();
        for (int i = 0; i + 1 < counts.size(); i++) {
            var from = counts.get(i);
            var to = counts.get(i + 1);
            if (from.before(edge(from) + "{change.from} *$") && to.before(edge(to) + "{change.to} *$")) {
                return Optional.of(new Changes.Pair(from, to));
            }
        }
        return Optional.empty();
    }

    private static String edge(Claim claim) {
        return claim.lexicon().isChinese() ? "" : "(?<!\\p{L})";
    }

    private static Optional<Finding> of(
            Passage passage, Sentence sentence, Changes.Pair ends, String key, BigDecimal factor, Lexicon lexicon) {
        var word = lexicon.pattern(key).matcher(passage.text()).region(sentence.start(), sentence.end());
        if (!word.find()) {
            return Optional.empty();
        }
        var before = passage.text().substring(Math.max(sentence.start(), word.start() - 24), word.start());
        var said = Bounds.before(lexicon, before);
        var times = ends.now().value().divide(ends.before().value(), MathContext.DECIMAL64);
        var off = times.doubleValue() / factor.doubleValue() - 1;
        var holds = switch (said) {
            case EXACT -> Math.abs(off) <= CLOSE;
            case MORE -> off >= 0;
            case LESS -> off <= 0;
            case ABOUT -> Math.abs(off) <= NEARLY;
            case NEARLY -> off <= 0 && off >= -NEARLY;
        };
        return holds || Math.abs(off) > NEAR
                ? Optional.empty()
                : Optional.of(passage.finding(
                        Rule.SHARE,
                        Math.min(word.start(), ends.before().start()),
                        Math.max(word.end(), ends.now().end()),
                        "linter.share.change",
                        ends.before().value(),
                        ends.now().value(),
                        ends.change(),
                        factor.subtract(BigDecimal.ONE)));
    }
}
