package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the numbers of things and the shares that a text states, in digits or words, with the words that bind them.
final class Numbers {

    private static final Map<String, Numbers> ALL = new ConcurrentHashMap<>();
    private static final int UNIT_LENGTH = 40;

    private final Lexicon lexicon;
    private final Pattern number;
    private final Map<Pattern, BigDecimal> scales;
    private final Map<Pattern, BigDecimal> fractions;
    private final NumberWords words;

    private Numbers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = NumberWords.of(lexicon.language());
        this.scales = valued("scale.");
        this.fractions = valued("fraction.");
        this.number = Pattern.compile(expression(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Numbers of(Lexicon lexicon) {
        return ALL.computeIfAbsent(lexicon.language().tag(), _ -> new Numbers(lexicon));
    }

    private Map<Pattern, BigDecimal> valued(String prefix) {
        return lexicon.under(prefix).entrySet().stream()
                .filter(each -> Character.isDigit(each.getKey().charAt(0)))
                .collect(Collectors.toMap(
                        each -> Pattern.compile(each.getValue(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        each -> new BigDecimal(each.getKey())));
    }

    private String expression() {
        var scale = lexicon.under("scale.").entrySet().stream()
                .filter(each -> Character.isDigit(each.getKey().charAt(0)))
                .sorted(Comparator.comparing(each -> -new BigDecimal(each.getKey()).longValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
        var fraction = String.join("|", lexicon.under("fraction.").values());
        var digits = "(?<digits>(?<!" + letterBefore()
                + "|[\\d/.#_]|\\d[,-]|\\p{L}-)(?:\\d{1,3}(?:(?<sep>["
                + " ,.])\\d{3}(?!\\d))(?:\\k<sep>\\d{3}(?!\\d))*|\\d+)(?:[.,]\\d+)?(?![\\d/]|-\\p{L}))";
        if (lexicon.isChinese()) {
            digits = "(?<digits>(?<![\\dA-Za-z/.#_-])(?:\\d{1,3}(?:(?<sep>["
                    + " ,])\\d{3}(?!\\d))(?:\\k<sep>\\d{3}(?!\\d))*|\\d+)(?:\\.\\d+)?(?![\\d/]|-?[A-Za-z]))";
            return "(?<fraction>" + fraction + ")|(?:" + digits + "|(?<word>(?<![第" + ChineseNumerals.SIGNS + "])["
                    + ChineseNumerals.SIGNS + "]+))(?: ?(?<scale>(?:" + scale + ")+))?|百分之(?<hundredths>["
                    + ChineseNumerals.SIGNS + "\\d.]+)";
        }
        var prefix = lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}(?:ال)?" : "(?<![\\p{L}\\d-])";
        return digits + "(?:[ -]*" + scaleOf() + "(?<scale>" + scale + ")(?!\\p{L}))?|(?:" + prefix + "(?<fraction>"
                + fraction
                + ")" + (lexicon.isArabic() ? "(?:ها|هم|هن|هما|ه)?" : "") + "|" + prefix + "(?<word>"
                + words.expression() + ")(?:[ -]+" + scaleOf() + "(?<wscale>" + scale
                + "))?)(?!\\p{L}|-\\p{Ll}{3,}ly)";
    }

    /// Digits within a word are no number; Arabic joins short words in front of them.
    private String letterBefore() {
        return lexicon.isArabic() ? "\\p{L}\\p{L}|[\\p{L}&&[^وفبلك]]" : "\\p{L}";
    }

    private String scaleOf() {
        return "(?:" + lexicon.under("scale.").getOrDefault("of", "(?!)") + ")?";
    }

    /// In the order of the text; what stands within a day or another masked stretch is none.
    ///
    /// @param masked stretches whose digits are no numbers of things
    List<Quantity> in(String text, List<int[]> masked) {
        var found = new ArrayList<Quantity>();
        for (var match = number.matcher(text); match.find(); ) {
            var value = value(match);
            var start = startOf(match);
            // "per cent" may hold a number's word itself.
            var isBehind = found.isEmpty() || start >= found.getLast().end();
            if (value != null && isBehind && !isMasked(start, match.end(), masked) && isCounted(text, start, match)) {
                found.add(quantity(text, start, match.end(), value, match));
            }
        }
        return found;
    }

    private static int startOf(Matcher match) {
        for (var group : List.of("digits", "fraction", "word")) {
            if (match.group(group) != null) {
                return match.start(group);
            }
        }
        return match.start();
    }

    private static boolean isMasked(int start, int end, List<int[]> masked) {
        return masked.stream().anyMatch(each -> start < each[1] && each[0] < end);
    }

    private boolean isCounted(String text, int start, Matcher match) {
        var before = text.substring(Math.max(0, start - 24), start);
        // "Its page 31,000 visitors": no page, article or item has so high a number that it is written in groups.
        if (match.group("sep") == null
                && lexicon.compiled(
                                "(?:^|[^\\p{L}])" + (lexicon.isArabic() ? "[وفبلك]{0,2}" : "") + "{not-counted}[ -]*$")
                        .matcher(before)
                        .find()) {
            return false;
        }
        return !lexicon.isChinese() || match.group("word") == null || ChineseCounting.isCount(text, start, match.end());
    }

    private @org.jspecify.annotations.Nullable BigDecimal value(Matcher match) {
        if (match.group("fraction") != null) {
            return scaled(match.group("fraction"), fractions);
        }
        if (lexicon.isChinese() && match.group("hundredths") != null) {
            var part = match.group("hundredths");
            var hundredths = Character.isDigit(part.charAt(0)) ? digits(part, null) : ChineseNumerals.read(part);
            return hundredths.movePointLeft(2);
        }
        var written = match.group("digits");
        var base = written == null ? words(match.group("word")) : digits(written, match.group("sep"));
        if (base == null) {
            return null;
        }
        for (var group : lexicon.isChinese() ? List.of("scale") : List.of("scale", "wscale")) {
            if (match.group(group) != null) {
                base = base.multiply(
                        lexicon.isChinese() ? chineseScale(match.group(group)) : scaled(match.group(group), scales));
            }
        }
        return base;
    }

    private static BigDecimal chineseScale(String signs) {
        return ChineseNumerals.read("一" + signs);
    }

    private @org.jspecify.annotations.Nullable BigDecimal words(String written) {
        return lexicon.isChinese() ? ChineseNumerals.read(written) : words.value(written);
    }

    private static BigDecimal scaled(String written, Map<Pattern, BigDecimal> values) {
        return values.entrySet().stream()
                .filter(each -> each.getKey().matcher(written).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private BigDecimal digits(String written, @org.jspecify.annotations.Nullable String separator) {
        var text = written;
        var commaIsPoint = List.of("fr", "es", "ru").contains(lexicon.language().tag());
        if (separator != null
                && !(separator.equals(",") && commaIsPoint && text.indexOf(',') == text.lastIndexOf(','))) {
            text = text.replace(separator, "");
        }
        return new BigDecimal(text.replace(" ", "").replace(',', '.'));
    }

    private Quantity quantity(String text, int start, int numberEnd, BigDecimal value, Matcher match) {
        var isFraction = match.group("fraction") != null || (lexicon.isChinese() && match.group("hundredths") != null);
        var percent = lexicon.compiled("^[ -]*{percent}")
                .matcher(text.substring(numberEnd, Math.min(text.length(), numberEnd + 16)));
        var isPercent = percent.find();
        var end = isPercent ? numberEnd + percent.end() : numberEnd;
        var amount = isPercent && !isFraction ? value.movePointLeft(2) : value;
        var kind = isPercent || isFraction ? Quantity.Kind.SHARE : Quantity.Kind.COUNT;
        var bound = Bounds.of(lexicon, text, start, end);
        // "Some 48" is said of just 48.
        var isJust = bound == Quantity.Bound.ABOUT
                && kind == Quantity.Kind.COUNT
                && amount.compareTo(BigDecimal.valueOf(100)) < 0
                && amount.remainder(BigDecimal.valueOf(5)).signum() != 0;
        return new Quantity(
                start, end, amount, kind, isJust ? Quantity.Bound.EXACT : bound, step(amount), unit(text, end));
    }

    /// The place of the last digit that is not zero.
    private static BigDecimal step(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return value.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    private static String unit(String text, int end) {
        var rest = text.substring(end, Math.min(text.length(), end + UNIT_LENGTH));
        var stop = Pattern.compile("[.,;:()?!。，、؛،\\[\\]\"“”]|\\d").matcher(rest);
        return (stop.find() ? rest.substring(0, stop.start()) : rest).strip();
    }
}
