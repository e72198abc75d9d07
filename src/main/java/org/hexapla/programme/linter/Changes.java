package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/// Whether a share tells a growth or a fall, and whether any two numbers around it bear it out.
final class Changes {

    private static final BigDecimal ROUNDING = new BigDecimal("0.0101");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");

    private Changes() {}

    /// An earlier and a later number.
    record Pair(Claim before, Claim now) {

        BigDecimal change() {
            return now.value().subtract(before.value()).divide(before.value(), MathContext.DECIMAL64);
        }
    }

    static boolean isChange(Claim share) {
        return direction(share) != 0;
    }

    /// 1 for a rise, -1 for a fall, 0 for a share of a whole.
    static int direction(Claim share) {
        var before = tail(unbound(share), 44);
        var behind = share.clauseBehind();
        var lexicon = share.lexicon();
        int up = last(before, "rise", lexicon);
        int down = last(before, "fall", lexicon);
        if (up >= 0 || down >= 0) {
            return up > down ? 1 : -1;
        }
        if (lexicon.compiled(share.edge() + "{change.up}[^,،.]{0,10}$")
                .matcher(before)
                .find()) {
            return 1;
        }
        var near = behind.substring(0, Math.min(28, behind.length()));
        if (!share.quantity().isExact() && lexicon.isChinese()) {
            return 0;
        }
        int told = lexicon.has("change.up", near) ? 1 : lexicon.has("change.down", near) ? -1 : 0;
        return told == 0
                        && lexicon.compiled("(?<!\\p{L}){change.share} *$")
                                .matcher(unbound(share))
                                .find()
                ? ofVerb(share)
                : told;
    }

    /// "Fewer than half" is no fall: the words that bind the number tell nothing.
    private static String unbound(Claim share) {
        return share.quantity().isExact()
                ? share.before()
                : share.lexicon()
                        .compiled(Bounds.expression(share.lexicon()) + "$")
                        .matcher(share.before())
                        .replaceFirst("");
    }

    /// "Fell from 50,000 to 45,000, or by 10 per cent": the verb stands before the numbers.
    private static int ofVerb(Claim share) {
        var words = share.passage().text().substring(share.sentence().start(), share.start());
        int up = last(words, "rise", share.lexicon());
        int down = last(words, "fall", share.lexicon());
        return up < 0 && down < 0 ? 0 : up > down ? 1 : -1;
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static int last(String text, String key, Lexicon lexicon) {
        return lexicon.pattern(key)
                .matcher(text)
                .results()
                .mapToInt(java.util.regex.MatchResult::start)
                .max()
                .orElse(-1);
    }

    /// All pairs of numbers in the sentence of a share and the two before it, in both orders.
    static Stream<Pair> pairs(Claim share, Claims claims) {
        List<Claim> around = claims.around(share);
        return around.stream()
                .flatMap(one -> around.stream().filter(other -> other != one).map(other -> new Pair(one, other)));
    }

    static boolean holds(Claim share, Pair pair, int direction) {
        var change = pair.change();
        if (change.signum() * direction < 0) {
            return false;
        }
        var off = change.abs().subtract(share.value());
        var isRough = pair.before().slack().signum() > 0 || pair.now().slack().signum() > 0;
        var slack = isRough || !share.quantity().isExact() ? ROUGHLY : ROUNDING;
        return switch (share.quantity().bound()) {
            case MORE -> off.add(slack).signum() >= 0;
            case LESS -> off.subtract(slack).signum() <= 0;
            default -> off.abs().compareTo(slack) <= 0;
        };
    }
}
