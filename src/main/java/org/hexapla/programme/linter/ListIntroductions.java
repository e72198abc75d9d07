package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Where lists begin that have no colon: ", those in Argentina, Chile and Peru", "dealt with peace, climate and
/// youth", and with "respectively", which says that there is one thing for each.
final class ListIntroductions {

    private static final int FEWEST = 3;
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
        return found;
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
            if (isListOfThings(passage.text(), matcher.end(), end, lexicon)) {
                found.add(new Introduction(matcher.start(), matcher.end(), manner));
            }
        }
    }

    /// "Nine centres, in Argentina, Chile and Peru": only names, and behind a comma.
    private static void place(List<Introduction> found, Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        var matcher =
                lexicon.compiled("[,،–]{list.place}").matcher(passage.text()).region(sentence.start(), end);
        while (matcher.find()) {
            var list = Enumeration.of(passage.text(), matcher.end(), end, lexicon);
            var areNames = list.items().stream()
                    .allMatch(item -> lexicon.isArabic()
                            ? item.text().strip().split(" ").length <= 4
                            : Character.isUpperCase(
                                    (item.text().strip().replaceFirst("^(?:and|et|y|и|the) ", "") + " ").charAt(0)));
            if (areNames && isListOfThings(passage.text(), matcher.end(), end, lexicon)) {
                found.add(new Introduction(matcher.start(), matcher.end(), ListedCounts.Manner.WORDS));
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
