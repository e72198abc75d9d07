package org.hexapla.programme.linter;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;

/// The sessions that a sentence names, in digits or in words: "76th session", "seventy-sixth session".
final class SessionNumbers {

    private static final Map<Language, Map<String, Integer>> ORDINALS = new ConcurrentHashMap<>();
    private static final int LAST = 99;
    private static final List<String> ARABIC_UNITS =
            List.of("الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة");
    private static final List<String> ARABIC_TENS =
            List.of("العشرين", "الثلاثين", "الأربعين", "الخمسين", "الستين", "السبعين", "الثمانين", "التسعين");

    private SessionNumbers() {}

    /// @param start where it begins in the sentence
    record Session(int start, int end, int number) {}

    static List<Session> in(String words, Lexicon lexicon) {
        var ordinals = ORDINALS.computeIfAbsent(lexicon.language(), SessionNumbers::ordinals);
        var spelled = ordinals.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> Pattern.quote(word).replace(" ", "\\E[ -]+\\Q"))
                .collect(Collectors.joining("|", "(?<word>", ")"));
        var number = "(?:(?<![\\d/])(?<digits>\\d{2})(?:st|nd|rd|th|e|ª|-[а-я]{1,3})?|"
                + (ordinals.isEmpty() ? "(?<word>(?!))" : spelled) + ")";
        var expression = lexicon.isArabic() || lexicon.language().equals(Language.ES)
                ? "{session-word} (?:ال)?" + number + "|"
                        + number.replace("<digits>", "<digits2>").replace("<word>", "<word2>") + " {session-word}"
                : "(?:第 ?)?" + number + " ?(?:届)?(?:regular |очередной |очередная )?{session-word}";
        var found = new ArrayList<Session>();
        for (var match = lexicon.compiled(expression).matcher(words); match.find(); ) {
            var digits = group(match, "digits");
            var word = group(match, "word");
            found.add(new Session(
                    match.start(),
                    match.end(),
                    digits.isEmpty()
                            ? ordinals.getOrDefault(
                                    word.toLowerCase(Locale.ROOT).replaceAll("[ -]+", " "), 0)
                            : Integer.parseInt(digits)));
        }
        return found.stream().filter(each -> each.number() > 0).toList();
    }

    private static String group(java.util.regex.Matcher match, String name) {
        for (var each : match.namedGroups().keySet()) {
            var found = each.startsWith(name) ? match.group(each) : null;
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private static Map<String, Integer> ordinals(Language language) {
        var ordinals = new HashMap<String, Integer>();
        if (language.equals(Language.AR)) {
            for (int ten = 0; ten < ARABIC_TENS.size(); ten++) {
                ordinals.put(ARABIC_TENS.get(ten), 20 + 10 * ten);
                for (int unit = 0; unit < ARABIC_UNITS.size(); unit++) {
                    ordinals.put(ARABIC_UNITS.get(unit) + " و" + ARABIC_TENS.get(ten), 21 + 10 * ten + unit);
                }
            }
            return ordinals;
        }
        if (language.equals(Language.ZH)) {
            for (int number = 20; number <= LAST; number++) {
                var unit = number % 10;
                ordinals.put(sign(number / 10) + "十" + (unit == 0 ? "" : sign(unit)), number);
            }
            return ordinals;
        }
        var format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        Arrays.stream(format.getRuleSetNames())
                .filter(name -> name.contains("ordinal"))
                .forEach(set -> {
                    for (int number = 20; number <= LAST; number++) {
                        ordinals.putIfAbsent(
                                format.format(number, set)
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[\\u00AD]", "")
                                        .replaceAll("[ -]+", " "),
                                number);
                    }
                });
        return ordinals;
    }

    private static String sign(int digit) {
        return "〇一二三四五六七八九".substring(digit, digit + 1);
    }
}
