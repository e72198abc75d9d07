package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.hexapla.print.Manuscript.Block;
import org.hexapla.print.Manuscript.Code;
import org.hexapla.print.Manuscript.Foreign;
import org.hexapla.print.Manuscript.Heading;
import org.hexapla.print.Manuscript.Link;
import org.hexapla.print.Manuscript.Note;
import org.hexapla.print.Manuscript.Paragraph;
import org.hexapla.print.Manuscript.Picture;
import org.hexapla.print.Manuscript.Run;
import org.hexapla.print.Manuscript.Strong;
import org.hexapla.print.Manuscript.Table;
import org.hexapla.print.Manuscript.Words;

/// A few pages in each official language with everything that a manuscript can hold.
final class SampleManuscript {

    private SampleManuscript() {}

    static Manuscript in(Language language) {
        var texts = texts(language);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, words(texts.get("section"))));
        blocks.add(new Paragraph("1.", sentence(texts)));
        blocks.add(new Paragraph("2.", words(texts.get("long"))));
        blocks.add(new Paragraph("(a)", words(texts.get("item"))));
        blocks.add(new Paragraph("(b)", otherLanguages(texts)));
        blocks.add(new Heading(3, words(texts.get("part"))));
        blocks.add(table(texts, 4));
        blocks.add(new Picture(drawing(language, texts), texts.get("alternative")));
        blocks.add(new Heading(2, words(texts.get("part"))));
        IntStream.rangeClosed(3, 12)
                .forEach(number -> blocks.add(new Paragraph(
                        number + ".",
                        List.of(
                                new Words(texts.get("long")),
                                new Note(words(texts.get("note") + " (" + number + ")."))))));
        blocks.add(table(texts, 40));
        var masthead = List.of(texts.get("organisation"), "A/AC.198/2022/3");
        return new Manuscript(language, texts.get("title"), texts.get("item"), masthead, blocks);
    }

    private static List<Run> sentence(Texts texts) {
        return List.of(
                new Words(texts.get("before") + " "),
                new Code(texts.get("thousand").replace('\u00A0', '\u202F')),
                new Words(" " + texts.get("after") + " "),
                new Code("A/RES/76/84\u00A0B"),
                new Note(List.of(new Words(texts.get("note") + " "), new Code("A/AC.198/2022/3"), new Words("."))),
                new Words(" (33.2%; "),
                new Code("2021-11-30"),
                new Words("). "),
                new Strong(texts.get("item")));
    }

    private static List<Run> otherLanguages(Texts texts) {
        return List.of(
                new Words(texts.get("item") + " "),
                new Foreign(Language.FR, "« Le Courrier »"),
                new Words(", "),
                new Foreign(Language.ZH, "联合国纪事"),
                new Words(", "),
                new Foreign(Language.AR, "الوقائع 1,300"),
                new Words(", "),
                new Link("https://example.org/", "example.org"),
                new Note(words(texts.get("long"))));
    }

    private static Table table(Texts texts, int rows) {
        var names = texts.get("names").split("\\|");
        var lines = new ArrayList<List<List<Run>>>();
        for (var row = 0; row < rows; row++) {
            lines.add(List.of(
                    words(names[row % names.length]),
                    words(texts.get("thousand")),
                    List.of(new Code(row + ".5%"), new Note(words(texts.get("note"))))));
        }
        return new Table(
                texts.get("caption"), List.of(texts.get("head").split("\\|")), List.of(false, true, true), lines);
    }

    private static String drawing(Language language, Texts texts) {
        var names = texts.get("names").split("\\|");
        var start = language.isRightToLeft() ? 350 : 10;
        return """
                <svg class="chart" viewBox="0 0 360 90" width="540" direction="ltr"><title>%s</title>\
                <line class="grid" x1="10" y1="80" x2="350" y2="80"/>\
                <rect class="series-1" x="%d" y="30" width="200" height="12"/>\
                <rect class="series-2" x="%d" y="60" width="120" height="12"/>\
                <text x="%d" y="24" text-anchor="start" direction="%s">%s 1,300</text>\
                <text x="%d" y="54" text-anchor="start" direction="%s">%s</text></svg>""".formatted(
                        texts.get("caption"),
                        language.isRightToLeft() ? 150 : 10,
                        language.isRightToLeft() ? 230 : 10,
                        start,
                        language.direction(),
                        names[0],
                        start,
                        language.direction(),
                        names[1]);
    }

    private static List<Run> words(String text) {
        return List.of(new Words(text));
    }

    /// The words of a language, by name.
    private record Texts(Map<String, String> byName) {

        String get(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }

    private static Texts texts(Language language) {
        var texts = new TreeMap<String, String>();
        Resources.text("/print/sample_" + language + ".properties").lines().forEach(line -> {
            var equals = line.indexOf('=');
            texts.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return new Texts(texts);
    }
}
