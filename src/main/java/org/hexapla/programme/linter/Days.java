package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the days, months and years that a text names.
final class Days {

    private static final String YEAR = "(?<!\\d)(?:19|20)\\d{2}(?!\\d)";
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?i)\\b(?:in|since|by|to|from|until|of|and|between|through|during|for|last|next)[ ,]+$");
    private static final Map<String, Days> ALL = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final List<Pattern> forms = new ArrayList<>();
    private final Map<Integer, Pattern> months = new ConcurrentHashMap<>();

    private Days(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.under("month.")
                .forEach((number, words) -> months.put(
                        Integer.valueOf(number),
                        Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        expressions()
                .forEach(each -> forms.add(Pattern.compile(each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    static Days of(Lexicon lexicon) {
        return ALL.computeIfAbsent(lexicon.language().tag(), _ -> new Days(lexicon));
    }

    /// In the order of the text, none within another.
    List<DayMention> in(String text) {
        var found = new ArrayList<DayMention>();
        for (var form : forms) {
            for (var match = form.matcher(text); match.find(); ) {
                var mention = mention(match);
                if (isName(mention, text)
                        && found.stream()
                                .noneMatch(other -> other.start() < mention.end() && mention.start() < other.end())) {
                    found.add(mention);
                }
            }
        }
        found.sort(Comparator.comparingInt(DayMention::start));
        return lexicon.isChinese() ? yearsCarriedOn(found, text) : found;
    }

    /// English writes months with a capital, and "may" is a word of its own.
    private boolean isName(DayMention mention, String text) {
        if (mention.part() != DayMention.Part.MONTH || !lexicon.language().tag().equals("en")) {
            return true;
        }
        return Character.isUpperCase(text.charAt(mention.start()))
                && (mention.month() != 5
                        || mention.year() > 0
                        || NAMED_BEFORE
                                .matcher(text.substring(0, mention.start()))
                                .find());
    }

    /// From the most telling form to the least.
    private List<String> expressions() {
        if (lexicon.isChinese()) {
            var month = "(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月";
            var day = "(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})";
            var year = "(?:(?<y>(?:19|20)\\d{2}) ?年 ?)?";
            return List.of(
                    "(?<!\\d)" + year + month + " ?(?:(?<d1>\\d{1,2}) ?(?:日|号)? ?(?:至|到|-|—|–|和) ?)?" + day
                            + " ?(?:日|号)(?!本|前)",
                    "(?<!\\d)" + year + month + " ?(?<part>" + parts() + ")",
                    "(?<!\\d)" + year + month + "(?!份? ?\\d+ ?日)",
                    "(?<!\\d)(?<y>(?:19|20)\\d{2}) ?年(?! ?代)(?<part>" + parts() + ")?");
        }
        var names = months.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        var month = "(?<m>" + names + ")(?!\\p{L})";
        var of = "(?:" + lexicon.under("date.").getOrDefault("of", "(?!)") + ")?";
        var yearOf = "(?:" + lexicon.under("date.").getOrDefault("year-of", "(?!)") + ")?";
        var ordinal = lexicon.language().tag().equals("en") ? "(?:st|nd|rd|th)?" : "(?:er)?";
        var year = "(?:,? +" + yearOf + "(?:عام )?(?<y>" + YEAR + "))?";
        var range = lexicon.words("range");
        var before = lexicon.isArabic() ? "(?<!\\d)" : "(?<![\\d\\p{L}.,/])";
        return Stream.of(
                        before + "(?:(?<d1>\\d{1,2})" + ordinal + " *" + range + " *(?:ال)?)?(?<d>\\d{1,2})" + ordinal
                                + " +" + of + month + year,
                        (lexicon.under("date.month-first").isEmpty() ? "(?!)" : "") + "(?<!\\p{L})" + month
                                + " +(?<d>0?[1-9]|[12]\\d|3\\d(?= *, *\\d{4})|3[01])" + ordinal
                                + "(?! *\\d{3}|[\\d./]\\d|\\d)(?:,? +(?<y>" + YEAR + "))?",
                        "(?<!\\p{L})(?<part>" + parts() + ")(?: |-|')+" + of + month + year,
                        (lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}" : "(?<!\\p{L})") + month + year,
                        "(?<![\\d/.,-])(?<y>" + YEAR + ")(?![\\d/]|[.,]\\d| \\d{3})")
                .toList();
    }

    private String parts() {
        return lexicon.words("part.begin") + "|" + lexicon.words("part.mid") + "|" + lexicon.words("part.end");
    }

    private DayMention mention(Matcher match) {
        var groups = match.namedGroups();
        var month = groups.containsKey("m") ? month(match.group("m")) : 0;
        var day = groups.containsKey("d") ? number(match.group("d")) : 0;
        var firstDay = groups.containsKey("d1") && match.group("d1") != null ? number(match.group("d1")) : day;
        var year = groups.containsKey("y") && match.group("y") != null ? Integer.parseInt(match.group("y")) : 0;
        var part = groups.containsKey("part") && match.group("part") != null ? match.group("part") : "";
        return new DayMention(match.start(), match.end(), year, month, firstDay, day, part(part, month, day));
    }

    private DayMention.Part part(String words, int month, int day) {
        if (month == 0) {
            return DayMention.Part.YEAR;
        }
        if (day > 0) {
            return DayMention.Part.DAY;
        }
        if (words.isEmpty()) {
            return DayMention.Part.MONTH;
        }
        if (lexicon.compiled("{part.mid}").matcher(words).matches()) {
            return DayMention.Part.MID;
        }
        return lexicon.compiled("{part.end}").matcher(words).matches() ? DayMention.Part.END : DayMention.Part.BEGIN;
    }

    private int month(String words) {
        if (lexicon.isChinese()) {
            return number(words);
        }
        return months.entrySet().stream()
                .filter(each -> each.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : ChineseNumerals.read(digits).intValue();
    }

    /// "2021 年 6 月至 11 月": the second month is of the first one's year.
    private static List<DayMention> yearsCarriedOn(List<DayMention> found, String text) {
        var carried = new ArrayList<DayMention>();
        for (var mention : found) {
            carried.add(carried.isEmpty() ? mention : yearOf(carried.getLast(), mention, text));
        }
        return carried;
    }

    private static DayMention yearOf(DayMention before, DayMention mention, String text) {
        var joined = mention.year() == 0
                && before.year() > 0
                && mention.month() >= before.month()
                && text.substring(before.end(), mention.start()).matches(" ?(?:至|到|-|—|–) ?");
        return joined ? mention.ofYear(before.year()) : mention;
    }
}
