package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a list ends and its sentence goes on: "in Accra, Bonn and Suva, took part", «هي روما وفيينا، لافتات عن».
final class ListEnds {

    private static final Pattern COMMA = Pattern.compile("[,،](?!\\d{3})");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private ListEnds() {}

    /// The place behind the last thing of the list that begins at a place; the end of the stretch where all is list.
    static int of(String text, int from, int to, Lexicon lexicon) {
        if (from >= to || lexicon.isChinese()) {
            return to;
        }
        var region = BRACKETS.matcher(Enumeration.masked(text.substring(from, to), lexicon))
                .replaceAll(found -> "\u0001".repeat(found.group().length()));
        if (region.contains(";") || region.contains("؛")) {
            return to;
        }
        var ends = new ArrayList<Integer>();
        COMMA.matcher(region).results().forEach(comma -> ends.add(comma.start()));
        ends.add(region.length());
        int last = lexicon.isArabic() ? lastOfArabic(region, ends) : lastJoined(region, ends, lexicon);
        return last < 0 ? to : from + ends.get(last);
    }

    private static String piece(String region, List<Integer> ends, int index) {
        return region.substring(index == 0 ? 0 : ends.get(index - 1) + 1, ends.get(index));
    }

    /// The only piece with an "and" in it: what follows it is no list.
    private static int lastJoined(String region, List<Integer> ends, Lexicon lexicon) {
        int found = -1;
        for (int i = 0; i < ends.size(); i++) {
            var piece = piece(region, ends, i);
            if (lexicon.compiled("(?:^|[^ ]) *(?<!\\p{L}){and} ").matcher(piece).find()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found > 0 ? found : -1;
    }

    /// Arabic joins each thing to the one before: the last piece that begins so, or the first if it holds them all.
    private static int lastOfArabic(String region, List<Integer> ends) {
        int found = -1;
        for (int i = 1; i < ends.size(); i++) {
            found = piece(region, ends, i).strip().startsWith("و") ? i : found;
        }
        if (found >= 0) {
            return found;
        }
        return piece(region, ends, 0).matches(".*[^ ] +و\\p{L}.*") ? 0 : -1;
    }
}
