package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Where lists begin that have no colon: ", those in Argentina, Chile and Peru", "dealt with peace, climate and
/// youth", and with "respectively", which says that there is one thing for each.
final class ListIntroductions {

    private static final int FEWEST = 3;
    private static final Pattern THINGS_AND_COMMA = Pattern.compile("(?: [\\p{L}-]+){1,4}, ");
    private static final Pattern NAME = Pattern.compile(" *(?:(?:and|et|y|и) )?\\p{Lu}");
    private static final int LONGEST_ITEM = 46;

    private ListIntroductions() {}

    /// @param start where the words that lead to the list begin
    /// @param from where the list itself begins
    record Introduction(int start, int from, ListedCounts.Manner manner) {}

    static List<Introduction> in(Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        var found = new ArrayList<Introduction>();
        var edge = lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وف]?" : "(?<!\\p{L})";
        var blank = lexicon.isChinese()
                ? ""
                : lexicon.isArabic() ? "(?: |(?<=ل|ب))(?:{respectively} )?" : " (?:{respectively} )?";
        add(found, passage, sentence, end, "(?:{list.intro})", ListedCounts.Manner.WORDS, lexicon);
        add(found, passage, sentence, end, edge + "(?:{list.verb})" + blank, ListedCounts.Manner.VERB, lexicon);
        add(
                found,
                passage,
                sentence,
                end,
                edge + "{respectively}[,،]?(?: (?:with|to|on|in|by))? ",
                ListedCounts.Manner.WORDS,
                lexicon);
        if (!lexicon.isChinese()) {
            place(found, passage, sentence, end, lexicon);
        }
        if (!lexicon.isChinese() && !lexicon.isArabic()) {
            namesBehindComma(found, passage, sentence, end, lexicon);
        }
        if (lexicon.isArabic()) {
            verbFirst(found, passage, sentence, end, lexicon);
        }
        return found;
    }

    /// "The two winners, Amina Diallo, Pedro Rocha and Sofia Lind": names right behind what they are counted as.
    private static void namesBehindComma(
            List<Introduction> found, Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        for (var count : passage.quantities(sentence.start(), end)) {
            var comma = THINGS_AND_COMMA.matcher(passage.text()).region(count.end(), end);
            if (comma.lookingAt()) {
                int last = ListEnds.of(passage.text(), comma.end(), end, lexicon);
                if (isListOfThings(passage.text(), comma.end(), last, lexicon)
                        && Enumeration.of(passage.text(), comma.end(), last, lexicon).items().stream()
                                .allMatch(item -> NAME.matcher(item.text()).lookingAt())) {
                    found.add(new Introduction(comma.end() - 2, comma.end(), ListedCounts.Manner.COLON));
                }
            }
        }
    }

    /// «وركزت المعارض الثلاثة على المياه والمناخ والغابات»: the verb stands before the number, the list right behind
    /// it.
    private static void verbFirst(
            List<Introduction> found, Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        for (var count : passage.quantities(sentence.start(), end)) {
            var opens = lexicon.compiled("(?<!\\p{L})[وف]?{list.verb.first}(?!\\p{L})[^،.]{0,30}ال\\p{L}{3,} (?:ال)?$")
                    .matcher(passage.text().substring(sentence.start(), count.start()))
                    .find();
            var preposition = lexicon.compiled("^ (?:على |حول |عن |في |ل|ب)?")
                    .matcher(passage.text().substring(count.end(), end));
            if (opens && preposition.find()) {
                int from = count.end() + preposition.end();
                if (isListOfThings(passage.text(), from, ListEnds.of(passage.text(), from, end, lexicon), lexicon)) {
                    found.add(new Introduction(count.end(), from, ListedCounts.Manner.COLON));
                }
            }
        }
    }

    private static void add(
            List<Introduction> found,
            Passage passage,
            Sentence sentence,
            int end,
            String words,
            ListedCounts.Manner manner,
            Lexicon lexicon) {
        var matcher = lexicon.compiled(words).matcher(passage.text()).region(sentence.start(), end);
        while (matcher.find()) {
            int last = ListEnds.of(passage.text(), matcher.end(), end, lexicon);
            if (isListOfThings(passage.text(), matcher.end(), last, lexicon)) {
                found.add(new Introduction(matcher.start(), matcher.end(), manner));
            }
        }
    }

    /// "Nine centres, in Argentina, Chile and Peru": only names, and behind a comma.
    private static void place(List<Introduction> found, Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        var matcher =
                lexicon.compiled("[,،–]{list.place}").matcher(passage.text()).region(sentence.start(), end);
        while (matcher.find()) {
            int last = ListEnds.of(passage.text(), matcher.end(), end, lexicon);
            if (last <= matcher.end()) {
                continue;
            }
            var list = Enumeration.of(passage.text(), matcher.end(), last, lexicon);
            var areNames = list.items().stream()
                    .allMatch(item -> lexicon.isArabic()
                            ? item.text().strip().split(" ").length <= 4
                            : Character.isUpperCase(
                                    (item.text().strip().replaceFirst("^(?:and|et|y|и|the) ", "") + " ").charAt(0)));
            if (isListOfThings(passage.text(), matcher.end(), last, lexicon)) {
                found.add(new Introduction(
                        matcher.start(),
                        matcher.end(),
                        areNames ? ListedCounts.Manner.WORDS : ListedCounts.Manner.VERB));
            }
        }
    }

    private static boolean isListOfThings(String text, int from, int end, Lexicon lexicon) {
        if (from >= end) {
            return false;
        }
        var list = Enumeration.of(text, from, end, lexicon);
        return list.items().size() >= FEWEST
                && list.items().stream()
                        .allMatch(item -> !item.text().isBlank() && item.text().length() <= LONGEST_ITEM);
    }
}
