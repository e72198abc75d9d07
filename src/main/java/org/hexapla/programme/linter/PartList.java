package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;

/// The parts of a whole: a list of which every item has one number.
final class PartList {

    private static final Pattern ARABIC_ONE = Pattern.compile("(?<!\\p{L})واحد(?:ة|ا)?(?!\\p{L})");
    private static final Pattern ARABIC_TWO = Pattern.compile("^ *و?\\p{L}{3,}(?:تان|تين|ان)(?!\\p{L})");
    private static final Pattern ENGLISH_ONE = Pattern.compile("(?i)^ *(?:and )?(?:an?|one) ");

    private static final Pattern SEPARATOR = Pattern.compile("[,;،؛、，]");

    private PartList() {}

    /// The parts between two places; nothing where an item has no number, or more than one.
    static Optional<List<Quantity>> of(Passage passage, int from, int to, Lexicon lexicon) {
        var text = passage.text();
        int end = to;
        while (end > from && ".。!?؟ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= from) {
            return Optional.empty();
        }
        var parts = new ArrayList<Quantity>();
        for (var item : pieces(Enumeration.of(text, from, end, lexicon), passage, lexicon)) {
            var part = part(passage, item, lexicon);
            if (part.isEmpty()) {
                // What follows the last number is the sentence going on.
                return parts.size() > 1 && parts.stream().allMatch(Quantity::isCount) && isTail(item, passage)
                        ? Optional.of(parts)
                        : Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.size() > 1 && parts.stream().allMatch(part -> part.isCount() && part.isExact())
                ? Optional.of(parts)
                : Optional.empty();
    }

    /// Also takes items apart that hold two numbers with an "and" between them; an "and" parts nothing that has no
    /// number behind it: "7 in Asia and the Pacific and 4 in Africa".
    private static List<Enumeration.Item> pieces(Enumeration list, Passage passage, Lexicon lexicon) {
        var text = passage.text();
        var pieces = new ArrayList<Enumeration.Item>();
        for (var item : list.items()) {
            for (var inner : inner(item, text, lexicon)) {
                var before = pieces.isEmpty() ? inner : pieces.getLast();
                int end = inner.start() + inner.text().length();
                var gap = text.substring(Math.min(end(before), inner.start()), inner.start());
                var isPart = part(passage, inner, lexicon).isPresent();
                if (pieces.isEmpty()
                        || !(lexicon.has("each.of", before.text()) && !isPart)
                                && SEPARATOR.matcher(gap).find()
                        || isPart) {
                    pieces.add(inner);
                } else {
                    pieces.set(
                            pieces.size() - 1,
                            new Enumeration.Item(before.start(), text.substring(before.start(), end)));
                }
            }
        }
        return pieces;
    }

    private static int end(Enumeration.Item item) {
        return item.start() + item.text().length();
    }

    private static List<Enumeration.Item> inner(Enumeration.Item item, String text, Lexicon lexicon) {
        return lexicon.isChinese()
                ? List.of(item)
                : Enumeration.of(text, item.start(), Math.max(item.start() + 1, end(item)), lexicon)
                        .items();
    }

    private static boolean isTail(Enumeration.Item item, Passage passage) {
        return passage.quantities(item.start(), item.start() + item.text().length())
                .isEmpty();
    }

    private static Optional<Quantity> part(Passage passage, Enumeration.Item item, Lexicon lexicon) {
        var within = passage.quantities(item.start(), item.start() + item.text().length());
        if (within.size() == 1) {
            return Optional.of(within.getFirst().times(shares(item, within.getFirst(), lexicon)));
        }
        var each = lexicon.pattern("each.of").matcher(item.text());
        if (within.size() == 2
                && each.find()
                && item.start() + each.end() <= within.getLast().start()) {
            var places = within.getLast().value().longValue();
            return Optional.of(within.getFirst().times(places));
        }
        return within.isEmpty()
                ? spoken(item, lexicon).map(one -> one.times(shares(item, one, lexicon)))
                : Optional.empty();
    }

    /// "Albania and Ireland, one each": the number counts for every name before it.
    private static long shares(Enumeration.Item item, Quantity number, Lexicon lexicon) {
        var each = lexicon.pattern("each.of").matcher(item.text());
        if (each.find()) {
            return named(item.text().substring(each.end()), lexicon);
        }
        int place = number.start() - item.start();
        var before = item.text().substring(0, Math.clamp(place, 0, item.text().length()));
        var after = item.text()
                .substring(
                        Math.clamp(number.end() - item.start(), 0, item.text().length()));
        if (lexicon.isChinese() ? lexicon.compiled("{each} *$").matcher(before).find() : lexicon.has("each", after)) {
            var names = lexicon.isChinese() ? before : before.isBlank() ? after : before;
            return 1
                    + lexicon.compiled(lexicon.isChinese() ? "{and}|、" : lexicon.isArabic() ? " +و" : " +{and} +|,")
                            .matcher(names.strip())
                            .results()
                            .count();
        }
        return 1;
    }

    /// "One in each of Muscat, Doha and Algiers".
    private static long named(String names, Lexicon lexicon) {
        var joint = lexicon.isArabic() ? "[،,] *و?| +و" : ",? +{and} +|,";
        return 1 + lexicon.compiled(joint).matcher(names.strip()).results().count();
    }

    /// One and two have words of their own, or none at all.
    private static Optional<Quantity> spoken(Enumeration.Item item, Lexicon lexicon) {
        if (lexicon.isArabic()) {
            if (ARABIC_ONE.matcher(item.text()).find()) {
                return Optional.of(quantity(item, BigDecimal.ONE));
            }
            return ARABIC_TWO.matcher(item.text()).find()
                    ? Optional.of(quantity(item, BigDecimal.TWO))
                    : Optional.empty();
        }
        return lexicon.language().tag().equals("en")
                        && ENGLISH_ONE.matcher(item.text()).find()
                ? Optional.of(quantity(item, BigDecimal.ONE))
                : Optional.empty();
    }

    private static Quantity quantity(Enumeration.Item item, BigDecimal value) {
        return new Quantity(
                item.start(),
                item.start() + item.text().length(),
                value,
                Quantity.Kind.COUNT,
                Quantity.Bound.EXACT,
                BigDecimal.ONE,
                "");
    }
}
