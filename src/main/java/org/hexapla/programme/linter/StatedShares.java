package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A share or a fraction beside the number it stands for: some whole near by must bear it out, in its own sentence or
/// the two before it. Where none does, the whole that comes nearest is the one that was meant.
final class StatedShares implements ClaimCheck {

    private static final BigDecimal ROUNDING = new BigDecimal("0.011");
    private static final BigDecimal FINE_ROUNDING = new BigDecimal("0.002");
    private static final BigDecimal OF_FRACTION = new BigDecimal("0.012");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");
    private static final BigDecimal LEAST_ROUGH = new BigDecimal("0.025");
    /// Nobody says "more than a third" of seven tenths.
    private static final BigDecimal FAR = new BigDecimal("0.25");

    private static final int REACH = 90;
    private static final double NEAR = 0.16;
    private static final double NEAR_IN_PROPORTION = 0.4;
    private static final String WORDS = "(?:{restated}|{that-is}|{represents})";
    private static final String COMMA = "[,،，–—;]";

    /// @param share what is said to be the share of the part in the whole
    private record Account(Claim share, Claim part, Claim whole) {

        BigDecimal exact() {
            return part.value().divide(whole.value(), MathContext.DECIMAL64);
        }

        double off() {
            return exact().subtract(share.value()).abs().doubleValue();
        }

        /// No share of people is set against a number of countries, unless they are said to be the whole.
        boolean isOfOneKind() {
            return part.isOfCountries() == whole.isOfCountries();
        }

        boolean isNear() {
            return off() <= NEAR && off() <= NEAR_IN_PROPORTION * share.value().doubleValue();
        }

        boolean holds() {
            var said = share.quantity();
            var slack = slack();
            var off = exact().subtract(said.value());
            return switch (said.bound()) {
                case EXACT -> off.abs().compareTo(slack) <= 0;
                case MORE -> off.add(FINE_ROUNDING).signum() >= 0 && off.compareTo(FAR) <= 0;
                case LESS ->
                    off.subtract(FINE_ROUNDING).signum() <= 0 && off.negate().compareTo(FAR) <= 0;
                case ABOUT -> off.abs().compareTo(said.value().movePointLeft(1).max(LEAST_ROUGH)) <= 0;
                case NEARLY ->
                    off.subtract(FINE_ROUNDING).signum() <= 0
                            && off.add(ROUGHLY).signum() >= 0;
            };
        }

        private BigDecimal slack() {
            var areExact = part.slack().signum() == 0 && whole.slack().signum() == 0;
            if (!areExact) {
                return new BigDecimal("0.03");
            }
            if (isFraction(share)) {
                return OF_FRACTION;
            }
            return share.quantity().step().compareTo(new BigDecimal("0.001")) <= 0 ? FINE_ROUNDING : ROUNDING;
        }

        Finding finding() {
            var said = share.quantity();
            return share.passage()
                    .finding(
                            said.isExact() ? Rule.SHARE : Rule.APPROXIMATE,
                            Math.min(share.start(), part.start()),
                            Math.max(share.end(), part.end()),
                            "linter.share.differs",
                            part.value(),
                            whole.value(),
                            exact(),
                            said.value());
        }
    }

    @Override
    public boolean concerns(Claim claim) {
        return claim.quantity().isShare()
                && claim.value().compareTo(BigDecimal.ONE) < 0
                && !isOfTime(claim)
                && !Changes.isChange(claim);
    }

    private static boolean isFraction(Claim share) {
        return share.passage()
                .text()
                .substring(share.start(), share.end())
                .codePoints()
                .noneMatch(sign -> Character.isDigit(sign) || sign == '%');
    }

    /// "The first half of 2021", "half an hour".
    private static boolean isOfTime(Claim share) {
        return isFraction(share)
                && (share.before("{half.before} *$")
                        || share.behind(
                                "^ ?(?:of |an? |من )?(?:the |ال)?(?:{unit.month}|{unit.year}|{unit.day}|{unit.short})")
                        || share
                                .passage()
                                .days(share.end(), Math.min(share.sentence().end(), share.end() + 16))
                                .stream()
                                .anyMatch(day -> day.part() == DayMention.Part.YEAR));
    }

    @Override
    public Optional<Finding> judge(Claim share, Claims claims, Reading reading) {
        var parts = parts(share, claims);
        var wholes = wholes(share, claims);
        var accounts = parts.stream()
                .flatMap(part -> wholes.stream()
                        .filter(whole -> whole != part && whole.value().compareTo(part.value()) > 0)
                        .map(whole -> new Account(share, part, whole)))
                .toList();
        if (accounts.stream().anyMatch(Account::holds)) {
            return Optional.empty();
        }
        return accounts.stream()
                .filter(each -> each.isOfOneKind() || isSaidToBeWhole(each))
                .filter(each -> each.isNear() || isSaidToBeWhole(each))
                .filter(each -> isOneOfThem(each) || each.isNear())
                .min(Comparator.comparingDouble(Account::off))
                .map(Account::finding);
    }

    /// "Half of the 640 respondents": right behind the share, so that no other whole is meant.
    private static boolean isSaidToBeWhole(Account account) {
        var whole = account.whole();
        return whole.start() > account.share().end() && whole.before("^ ?(?:{of-the}|{out-of})[^,،.;:()]{0,16}$")
                || whole.order() == account.share().order()
                        && whole.before("^ *[وف]?{out-of} (?:ال)?$")
                        && account.off() <= NEAR;
    }

    private static boolean isOneOfThem(Account account) {
        return account.share().order() == account.whole().order();
    }

    /// The number the share stands for: right before it or right behind, tied to it by a bracket, a comma or a word.
    private static List<Claim> parts(Claim share, Claims claims) {
        var of = claims.ofSentence(share.order()).stream()
                .filter(Claim::isOfThings)
                .toList();
        var ahead = of.stream()
                .filter(each -> each.end() <= share.start() && share.start() - each.end() <= REACH)
                .toList();
        // "630 of the 1,050 letters, or 60 per cent": the last number before the share may be the whole.
        var last = ahead.subList(Math.max(0, ahead.size() - 2), ahead.size());
        var before = last.stream()
                .filter(each -> each == last.getLast()
                        || each.value().compareTo(last.getLast().value()) < 0 && each.behind("^[^,،.;()]{0,50}$"))
                .filter(each -> isTied(last.getLast(), share, "\\(|" + COMMA + "[^,،]*" + edge(share) + WORDS));
        var behind = of.stream()
                .filter(each -> each.start() >= share.end() && each.start() - share.end() <= REACH)
                .limit(2)
                .filter(each -> isTied(share, each, "\\(|" + COMMA + ".{0,3}$|" + edge(share) + WORDS))
                .filter(each -> !each.before("^ ?(?:{of-the}|{out-of})[^,،.;:()]{0,16}$"));
        return Stream.concat(behind, before).toList();
    }

    private static String edge(Claim share) {
        return share.lexicon().isChinese() ? "" : "(?<!\\p{L})[وف]?";
    }

    private static boolean isTied(Claim one, Claim other, String by) {
        var between = one.passage().text().substring(one.end(), other.start());
        return one.lexicon().compiled(by).matcher(between).find();
    }

    /// Every number of things from two sentences before to the end of the share's own.
    private static List<Claim> wholes(Claim share, Claims claims) {
        return claims.around(share);
    }
}
