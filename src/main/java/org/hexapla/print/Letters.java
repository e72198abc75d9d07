package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// Text as print can bear it: without marks that fonts would draw, with numbers that keep their order.
final class Letters {

    /// Marks of direction: paper has elements for that, and a font shows them as boxes.
    private static final Pattern MARKS =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /// What XML cannot hold.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    /// Only the narrow space comes out of a file as it went in; a plain one would let the groups change places.
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\u00A0\\u2009](?=\\d)");

    /// A number of several signs, whose parts would change places in a line from the right. Not ranges: their first
    /// year stands first for every reader.
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\p{L}\\d/.,-])(?:[+\\u2212-]\\d+|\\d+(?=[.,\\u202F]\\d|\\u202F?[%٪]))"
                    + "(?:[.,\\u202F]\\d+)*(?:\\u202F?[%٪])?");

    private Letters() {}

    static String clean(String text) {
        var bare = CONTROLS.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("");
        return GROUPS.matcher(bare).replaceAll("\u202F");
    }

    /// Gives the words of a text to the one and its numbers to the other, in order. Only a text from the right has
    /// numbers that need it.
    static void parts(Language language, String text, Consumer<String> words, Consumer<String> number) {
        var rest = clean(text);
        if (!language.isRightToLeft()) {
            words.accept(rest);
            return;
        }
        var numbers = NUMBERS.matcher(rest);
        var from = 0;
        while (numbers.find()) {
            if (numbers.start() > from) {
                words.accept(rest.substring(from, numbers.start()));
            }
            number.accept(numbers.group());
            from = numbers.end();
        }
        if (from < rest.length()) {
            words.accept(rest.substring(from));
        }
    }

    /// All words of a manuscript, for instance to learn which letters it needs.
    static List<String> of(Manuscript manuscript) {
        var texts = new ArrayList<>(manuscript.masthead());
        texts.add(manuscript.title());
        for (var block : manuscript.blocks()) {
            switch (block) {
                case Manuscript.Heading heading -> runs(heading.words(), texts);
                case Manuscript.Paragraph paragraph -> {
                    texts.add(paragraph.number());
                    runs(paragraph.words(), texts);
                }
                case Manuscript.Table table -> {
                    texts.add(table.caption());
                    texts.addAll(table.head());
                    table.rows().forEach(row -> row.forEach(cell -> runs(cell, texts)));
                }
                case Manuscript.Picture picture -> texts.add(picture.svg());
            }
        }
        return texts;
    }

    private static void runs(List<Manuscript.Run> runs, List<String> texts) {
        for (var run : runs) {
            switch (run) {
                case Manuscript.Words words -> texts.add(words.text());
                case Manuscript.Strong strong -> texts.add(strong.text());
                case Manuscript.Code code -> texts.add(code.text());
                case Manuscript.Link link -> texts.add(link.text());
                case Manuscript.Foreign foreign -> texts.add(foreign.text());
                case Manuscript.Note note -> runs(note.words(), texts);
            }
        }
    }

    /// The words of runs without their looks.
    static String plain(List<Manuscript.Run> runs) {
        var texts = new ArrayList<String>();
        runs(runs.stream().filter(run -> !(run instanceof Manuscript.Note)).toList(), texts);
        return clean(String.join("", texts));
    }
}
