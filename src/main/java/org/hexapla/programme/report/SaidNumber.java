package org.hexapla.programme.report;

import java.math.BigDecimal;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;

/// A figure as a sentence says it.
///
/// @param words "more than 1,300", "75%", or that there is no source
/// @param number by which the language chooses its plural form
/// @param holds whether the words are true of the exact value
record SaidNumber(Answer answer, String words, BigDecimal number, boolean holds) {

    /// In every language a number of this size takes the form of many.
    private static final BigDecimal MANY = new BigDecimal("100000.5");

    static SaidNumber of(Answer answer, Language language) {
        return answer.value()
                .map(exact -> of(answer, exact, language))
                .orElseGet(() -> new SaidNumber(answer, Messages.text(language, "report.no-source-mark"), MANY, true));
    }

    private static SaidNumber of(Answer answer, BigDecimal exact, Language language) {
        var bound = answer.bound();
        var fixed = bound.said();
        var said = fixed == null ? bound.phrasing().rounded(exact, bound.digits()) : fixed;
        var words = fixed == null ? bound.phrasing().words(said, exact) : bound.phrasing();
        var holds = fixed == null || bound.phrasing().holds(said, exact, bound.digits());
        var plain = plain(answer, said, language);
        return new SaidNumber(
                answer,
                words == Phrasing.EXACT ? plain : Messages.text(language, "report.phrasing." + words.code(), plain),
                said,
                holds);
    }

    /// A number by itself. A share has as many decimals as it needs, at most one.
    static String plain(Answer answer, BigDecimal number, Language language) {
        var wording = new Wording(language);
        if (answer.isShare()) {
            var hundredths = number.movePointRight(2)
                    .setScale(1, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return wording.percent(number.doubleValue(), Math.max(0, hundredths.scale()));
        }
        return number.stripTrailingZeros().scale() <= 0
                ? wording.number(number.longValue())
                : wording.number(
                        number.doubleValue(),
                        Math.min(2, number.stripTrailingZeros().scale()));
    }
}
