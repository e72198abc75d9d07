package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// A list within a sentence, taken apart.
///
/// @param items what stands between its separators, with the place where each begins
/// @param fewest how many things there are if every "and" within the last item joins words of one name
/// @param most how many if every "and" there separates
/// @param bracketed how many things stand in brackets behind an item
record Enumeration(List<Item> items, int fewest, int most, int bracketed) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int LONGEST_ITEM = 80;
    private static final Map<Language, List<String>> JOINED_NAMES = new ConcurrentHashMap<>();

    record Item(int start, String text) {}

    /// Takes apart what stands between two places.
    static Enumeration of(String text, int from, int to, Lexicon lexicon) {
        var region = masked(text.substring(from, to), lexicon);
        int bracketed = 0;
        for (var bracket = BRACKETS.matcher(region); bracket.find(); ) {
            bracketed++;
        }
        var plain = BRACKETS.matcher(region)
                .replaceAll(found -> "\u0001".repeat(found.group().length()));
        var separators = separators(plain, lexicon);
        var pieces = split(plain, separators, text, from);
        var last = pieces.getLast();
        var joints = joints(last.text(), lexicon);
        // "a, b and c": one joint of the last piece separates; "a, b, and c and d": none needs to.
        int sure = pieces.size();
        boolean lastIsJoined = pieces.size() > 1 && startsWithJoint(text, last.start(), from, lexicon);
        int fewest = joints.isEmpty() || lastIsJoined ? sure : sure + 1;
        int most = sure + joints.size();
        var items = items(pieces, joints, lastIsJoined, text);
        // Arabic puts its "and" before every thing of a list.
        var allJoined = lexicon.isArabic()
                && sure == 1
                && items.stream().allMatch(item -> item.text().strip().split(" ").length < 3);
        return new Enumeration(items, allJoined ? most : fewest, most, bracketed);
    }

    boolean mayHave(long count) {
        return count >= fewest && count <= most;
    }

    /// "The six official languages, Hindi and Portuguese" are eight.
    boolean mayHaveWithNumbers(Reading.Passage passage, long count) {
        return items.stream()
                        .anyMatch(item -> passage.quantities(
                                        item.start(), item.start() + item.text().length())
                                .isEmpty())
                && mayHave(count - furtherThings(passage, count));
    }

    /// How many more things there are if an item with a number of its own counts as so many.
    long furtherThings(Reading.Passage passage, long count) {
        return items.stream()
                .flatMap(item -> passage
                        .quantities(item.start(), item.start() + item.text().length())
                        .stream()
                        .filter(each -> each.isCount() && each.value().scale() <= 0)
                        .limit(1))
                .mapToLong(each -> each.value().longValue() - 1)
                .filter(each -> each > 0 && each + 1 < count)
                .sum();
    }

    /// Whether this reads as a list of things rather than as clauses.
    boolean isList() {
        return items.size() > 1
                && items.stream()
                        .allMatch(item -> !item.text().isBlank() && item.text().length() <= LONGEST_ITEM);
    }

    private static String separators(String region, Lexicon lexicon) {
        if (region.contains(";") || region.contains("؛")) {
            return "[;؛]";
        }
        if (lexicon.isChinese()) {
            return region.contains("、") ? "、" : "[，,]";
        }
        return "[,،](?!\\d{3})";
    }

    private static List<Item> split(String region, String separators, String text, int from) {
        var pieces = new ArrayList<Item>();
        var matcher = Pattern.compile(separators).matcher(region);
        int start = 0;
        while (matcher.find()) {
            pieces.add(new Item(from + start, text.substring(from + start, from + matcher.start())));
            start = matcher.end();
        }
        pieces.add(new Item(from + start, text.substring(from + start, from + region.length())));
        if (pieces.size() > 1 && pieces.getLast().text().isBlank()) {
            pieces.removeLast();
        }
        return pieces;
    }

    /// Where an "and" stands in a piece, not at its beginning.
    private static List<int[]> joints(String piece, Lexicon lexicon) {
        var region = BRACKETS.matcher(masked(piece, lexicon))
                .replaceAll(found -> "\u0001".repeat(found.group().length()));
        var expression = lexicon.isChinese()
                ? "{and}"
                : lexicon.isArabic() ? "(?<=[^ ]) +و(?=\\p{L}|\\d| )" : "(?<=[^ ]) +{and} +";
        return lexicon.compiled(expression)
                .matcher(region)
                .results()
                .filter(found -> found.start() > 1)
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
    }

    private static boolean startsWithJoint(String text, int start, int from, Lexicon lexicon) {
        var expression = lexicon.isChinese() ? "^ *{and}" : lexicon.isArabic() ? "^ *و" : "^ *{and} ";
        return start > from
                && lexicon.compiled(expression)
                        .matcher(text.substring(start, Math.min(text.length(), start + 16)))
                        .find();
    }

    private static List<Item> items(List<Item> pieces, List<int[]> joints, boolean lastIsJoined, String text) {
        if (joints.isEmpty() || lastIsJoined) {
            return List.copyOf(pieces);
        }
        var items = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        var last = pieces.getLast();
        int start = 0;
        for (var joint : joints) {
            items.add(new Item(last.start() + start, last.text().substring(start, joint[0])));
            start = joint[1];
        }
        items.add(new Item(last.start() + start, last.text().substring(start)));
        return List.copyOf(items);
    }

    /// The "and" of names such as Bosnia and Herzegovina separates nothing.
    static String masked(String region, Lexicon lexicon) {
        var masked = region;
        for (var name : JOINED_NAMES.computeIfAbsent(lexicon.language(), language -> joinedNames(lexicon))) {
            masked = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(masked)
                    .replaceAll("\u0001".repeat(name.length()));
        }
        return lexicon.compiled("{and.within}")
                .matcher(masked)
                .replaceAll(found -> "\u0001".repeat(found.group().length()));
    }

    private static List<String> joinedNames(Lexicon lexicon) {
        var language = lexicon.language();
        var and = List.of("and", "et", "y", "и");
        return Stream.of(java.util.Locale.getISOCountries())
                .map(code -> Country.parse(code)
                        .map(country -> country.nameIn(language))
                        .orElse(""))
                .flatMap(name ->
                        name.contains("&") ? and.stream().map(word -> name.replace("&", word)) : Stream.of(name))
                .map(name -> Plain.of(name).text())
                .filter(name -> lexicon.isChinese()
                        ? lexicon.has("and", name)
                        : lexicon.isArabic() ? name.contains(" و") : lexicon.has("and", name))
                .toList();
    }
}
