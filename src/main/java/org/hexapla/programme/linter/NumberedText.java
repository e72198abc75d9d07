package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Paragraphs out of plain text as people paste it: with numbers at their beginning, lines broken anywhere.
public final class NumberedText {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\p{Nd}{1,3})(?:\\.| ?[-–—]) +(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:[A-Z]|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\\."
            + " .{1,60}$|^\\s*(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء|واو|زاي)"
            + " ?[-–—] .{1,60}$");
    private static final Pattern INDENTED = Pattern.compile("^ {2,}[^\\d。，,.;:]{2,30}$");
    private static final Pattern ADDRESS = Pattern.compile("^\\s*https?://\\S+\\s*$");
    private static final int NUMBERED = 3;

    private NumberedText() {}

    public static List<ReportText.Paragraph> paragraphs(String text) {
        var lines =
                text.lines().filter(line -> !ADDRESS.matcher(line).matches()).toList();
        var numbered =
                lines.stream().filter(line -> NUMBER.matcher(line).find()).count();
        return numbered >= NUMBERED ? byNumbers(lines) : byBlankLines(lines);
    }

    private static List<ReportText.Paragraph> byNumbers(List<String> lines) {
        var paragraphs = new ArrayList<ReportText.Paragraph>();
        var number = "";
        var words = new StringBuilder();
        int last = 0;
        for (var line : lines) {
            var begins = NUMBER.matcher(line);
            var isNumber = begins.find()
                    && Integer.parseInt(begins.group(1)) > last
                    && Integer.parseInt(begins.group(1)) <= last + NUMBERED;
            var isHeading = !isNumber
                    && (HEADING.matcher(line).matches()
                            || INDENTED.matcher(line.stripTrailing()).matches());
            if (isNumber || isHeading) {
                add(paragraphs, number, words);
                number = isNumber ? Integer.toString(Integer.parseInt(begins.group(1))) : "";
                last = isNumber ? Integer.parseInt(number) : last;
                append(words, isNumber ? line.substring(begins.end()) : line);
                if (isHeading) {
                    add(paragraphs, number, words);
                }
            } else {
                append(words, line);
            }
        }
        add(paragraphs, number, words);
        return List.copyOf(paragraphs);
    }

    private static List<ReportText.Paragraph> byBlankLines(List<String> lines) {
        var paragraphs = new ArrayList<ReportText.Paragraph>();
        var words = new StringBuilder();
        for (var line : lines) {
            if (line.isBlank()) {
                add(paragraphs, "", words);
            } else {
                append(words, line);
            }
        }
        add(paragraphs, "", words);
        return List.copyOf(paragraphs);
    }

    private static void add(List<ReportText.Paragraph> paragraphs, String number, StringBuilder words) {
        if (!words.isEmpty()) {
            paragraphs.add(new ReportText.Paragraph(number, words.toString()));
            words.setLength(0);
        }
    }

    /// Chinese words that a line breaks apart have no blank between them.
    private static void append(StringBuilder words, String line) {
        var rest = line.strip();
        if (rest.isEmpty()) {
            return;
        }
        if (!words.isEmpty() && !(isWide(words.charAt(words.length() - 1)) && isWide(rest.charAt(0)))) {
            words.append(' ');
        }
        words.append(rest);
    }

    private static boolean isWide(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || "。，、；：“”‘’《》（）！？()-—".indexOf(character) >= 0;
    }
}
