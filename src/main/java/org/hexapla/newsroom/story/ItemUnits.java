package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.translation.Translatable.Unit;

/// Takes a copy apart into what is translated piece by piece, and puts a translation together in the same
/// order: titles, leads, and the paragraphs of each text of each block. What stands between paragraphs is the
/// source's.
final class ItemUnits {

    private static final Pattern BETWEEN = Pattern.compile("[^\\S\\n]*\\n\\s*\\n");

    private ItemUnits() {}

    static List<Unit> of(Copy copy) {
        var units = new ArrayList<Unit>();
        each(copy, (place, words) -> {
            if (!words.isBlank()) {
                units.add(new Unit(place, words));
            }
            return words;
        });
        return units;
    }

    /// The source's blocks with other words; where there are none for a place, it stays empty.
    static Copy translated(Copy source, Map<String, String> words) {
        return each(source, (place, _) -> words.getOrDefault(place, ""));
    }

    private static Copy each(Copy copy, Turning turning) {
        var title = copy.title().isBlank() ? "" : turning.turn("title", copy.title());
        var lead = copy.lead().isBlank() ? "" : turning.turn("lead", copy.lead());
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < copy.blocks().size(); i++) {
            var block = copy.blocks().get(i);
            var texts = new ArrayList<String>();
            for (var text : block.texts()) {
                texts.add(paragraphs(text, "b" + i + "." + texts.size() + ".", turning));
            }
            blocks.add(texts.isEmpty() ? block : block.with(texts));
        }
        return new Copy(title, lead, blocks, copy.isByMachine());
    }

    private static String paragraphs(String text, String place, Turning turning) {
        var made = new StringBuilder();
        var between = BETWEEN.matcher(text);
        var from = 0;
        var number = 0;
        while (between.find()) {
            number = paragraph(made, text.substring(from, between.start()), place, number, turning);
            made.append(between.group());
            from = between.end();
        }
        paragraph(made, text.substring(from), place, number, turning);
        return made.toString();
    }

    private static int paragraph(StringBuilder made, String written, String place, int number, Turning turning) {
        var words = written.strip();
        if (words.isEmpty()) {
            made.append(written);
            return number;
        }
        var start = written.indexOf(words);
        made.append(written, 0, start)
                .append(turning.turn(place + number, words))
                .append(written.substring(start + words.length()));
        return number + 1;
    }

    /// What becomes of the words of a place.
    @FunctionalInterface
    private interface Turning {
        String turn(String place, String words);
    }
}
