package org.hexapla.programme.linter;

import java.math.BigDecimal;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// One number of a text as a reader takes it: with the words on both sides, up to the numbers beside it, which say what
/// it is of.
///
/// @param order the how manieth sentence of its paragraph holds it
/// @param before from the number before it, or the beginning of the sentence
/// @param behind up to the number behind it, or the end of the sentence
record Claim(Passage passage, int order, Quantity quantity, String before, String behind, Lexicon lexicon) {

    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");
    private static final int OWN = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal value() {
        return quantity.value();
    }

    int start() {
        return quantity.start();
    }

    int end() {
        return quantity.end();
    }

    Sentence sentence() {
        return passage.sentences().get(order);
    }

    boolean isExactCount() {
        return quantity.isCount() && quantity.isExact();
    }

    /// A number of things: no time, no age, no mean of things.
    boolean isOfThings() {
        return quantity.isCount() && quantity.value().signum() > 0 && !isTime() && !isAge() && !isMean();
    }

    /// "Seven months", also where the unit stands before its number.
    boolean isTime() {
        var units = "(?:{unit.month}|{unit.week}|{unit.day}|{unit.year}|{unit.short})";
        return behind("^[ -]*" + units + letterEnds())
                || lexicon.isArabic() && before("(?<!\\p{L})[وفبلك]?ال" + units + " (?:ال)?$");
    }

    /// "50 countries", also where they stand before their number: they are no part of people, nor people of them.
    boolean isOfCountries() {
        return lexicon.isChinese()
                ? behind("^(?:多|余)?个?{countries}")
                : behind("^ (?:\\p{L}+ )??{countries}" + letterEnds())
                        || before("(?<!\\p{L})\\p{L}{0,3}{countries}(?:\\p{L}{0,3}) ?[—–:-]? ?$");
    }

    private boolean isAge() {
        return before("{age.before} *$");
    }

    /// Said to be so much for each, or on average.
    boolean isMean() {
        var clause = clauseBehind();
        return clauseBefore("{average}")
                || before(edge() + "{average}[,،] *$")
                || perUnit(clause) != null
                || lexicon.compiled(edge() + "(?:{average}|{per-each})" + letterEnds())
                        .matcher(runsIntoNumber() ? clause.substring(0, Math.min(OWN, clause.length())) : clause)
                        .find();
    }

    /// "18 workshops had on average 25 participants": the words before the next number are more likely its own.
    private boolean runsIntoNumber() {
        int next = end() + behind.length();
        return clauseBehind().length() == behind.length() && next < sentence().end();
    }

    /// The key of the time that a clause says the number is for: "a month", "each week".
    static @org.jspecify.annotations.Nullable String perUnit(String clause, Lexicon lexicon) {
        for (var key : java.util.List.of("per-month", "per-week", "per-day", "per-quarter", "per-year")) {
            if (lexicon.has(key, clause)) {
                return key;
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable String perUnit(String clause) {
        return perUnit(clause, lexicon);
    }

    /// What stands behind the number in its own clause.
    String clauseBehind() {
        var stop = java.util.regex.Pattern.compile("[,،，;؛:.。(]").matcher(behind);
        return stop.find() ? behind.substring(0, stop.start()) : behind;
    }

    /// What stands before the number in its own clause.
    String clauseBefore() {
        int from = 0;
        for (var stop = java.util.regex.Pattern.compile("[,،，;؛:.。)]").matcher(before); stop.find(); ) {
            from = stop.end();
        }
        return before.substring(from);
    }

    private boolean clauseBefore(String words) {
        return lexicon.compiled(edge() + words + letterEnds())
                .matcher(clauseBefore())
                .find();
    }

    boolean before(String expression) {
        return lexicon.compiled(expression).matcher(before).find();
    }

    boolean behind(String expression) {
        return lexicon.compiled(expression).matcher(behind).find();
    }

    /// How far the number may be from what it stands for: it may be rounded, or told only roughly.
    BigDecimal slack() {
        if (!quantity.isExact()) {
            return value().multiply(ROUGHLY);
        }
        var written = passage.text().substring(start(), end());
        var isRounded = quantity.step().compareTo(BigDecimal.ONE) > 0
                && written.codePoints().anyMatch(Character::isLetter)
                && written.codePoints().anyMatch(Character::isDigit);
        return isRounded ? quantity.step().multiply(HALF) : BigDecimal.ZERO;
    }

    String edge() {
        return lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}(?:ال)?" : "(?<!\\p{L})";
    }

    String letterEnds() {
        return lexicon.isChinese() ? "" : "(?!\\p{L})";
    }
}
