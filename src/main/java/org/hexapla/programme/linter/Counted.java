package org.hexapla.programme.linter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What two numbers count: whether the words behind them may mean the same things.
final class Counted {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern VOWELS = Pattern.compile("[اويىةآأإؤئء]");
    private static final int WORDS = 3;

    private Counted() {}

    /// Whether both count the same, or the second leaves open what it counts: "412 tours, or fewer than 400".
    static boolean agree(Quantity first, Quantity second, Lexicon lexicon) {
        return isOpen(second, lexicon) || same(first, second, lexicon);
    }

    static boolean same(Quantity first, Quantity second, Lexicon lexicon) {
        if (isOfPersons(first, lexicon) && isOfPersons(second, lexicon)) {
            return true;
        }
        if (lexicon.isChinese()) {
            return shareTwoSigns(first.unit(), second.unit());
        }
        var words = words(second, lexicon);
        return words(first, lexicon).stream().anyMatch(word -> words.stream().anyMatch(other -> isForm(word, other)));
    }

    /// Whether both name what they count with the same word right behind the number.
    static boolean sameNoun(Quantity first, Quantity second, Lexicon lexicon) {
        if (lexicon.isChinese()) {
            return shareTwoSigns(first.unit(), second.unit());
        }
        var one = words(first, lexicon);
        var other = words(second, lexicon);
        return !one.isEmpty() && !other.isEmpty() && isForm(one.getFirst(), other.getFirst());
    }

    private static boolean isOpen(Quantity quantity, Lexicon lexicon) {
        var unit = quantity.unit();
        return lexicon.isChinese()
                ? unit.length() <= 1
                : !Character.isLetter((unit + " ").charAt(0))
                        || lexicon.compiled("^(?:\\p{L}{1,3} )?(?:{total}|{and})(?!\\p{L})")
                                .matcher(unit)
                                .find();
    }

    private static boolean isOfPersons(Quantity quantity, Lexicon lexicon) {
        return lexicon.isChinese()
                ? lexicon.compiled("^{persons}").matcher(quantity.unit()).find()
                : words(quantity, lexicon).stream()
                        .anyMatch(word ->
                                lexicon.compiled("{persons}").matcher(word).matches());
    }

    private static List<String> words(Quantity quantity, Lexicon lexicon) {
        return WORD.matcher(quantity.unit().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> lexicon.isArabic() ? found.group().replaceFirst("^ال", "") : found.group())
                .filter(word -> !lexicon.compiled("{function}").matcher(word).matches())
                // "412 in July": the month is no thing that is counted.
                .filter(word -> lexicon.under("month.").values().stream()
                        .noneMatch(month -> lexicon.compiled("(?:" + month + ")")
                                .matcher(word)
                                .matches()))
                .limit(WORDS)
                .toList();
    }

    /// Two forms of one word begin alike and differ in their endings.
    static boolean isForm(String word, String other) {
        int alike = 0;
        int shorter = Math.min(word.length(), other.length());
        while (alike < shorter && word.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= 3 && alike >= shorter - 2 && alike >= Math.max(word.length(), other.length()) - 3
                || skeleton(word).length() >= 3 && skeleton(word).equals(skeleton(other));
    }

    /// Arabic forms many plurals by other vowels within the word: what remains is its root. Empty for other scripts.
    private static String skeleton(String word) {
        return word.codePoints().allMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC)
                ? VOWELS.matcher(word).replaceAll("")
                : "";
    }

    private static boolean shareTwoSigns(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
