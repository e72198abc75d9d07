package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Makes the text of a file fit to be read on a page: printed pages, paragraphs, parts that are not too long.
final class ReadableText {

    /// Of one part: some twenty printed pages.
    private static final int LONGEST_PART = 60_000;

    private static final Pattern PAGE = Pattern.compile("\\f");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern LINE_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan}|[，。、；：]) ?\\n ?(?=\\p{IsHan})");
    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*");

    private ReadableText() {}

    /// The parts of a text, at least one; a page is never torn unless it alone is longer than a part may be.
    static List<List<TextView.Sheet>> parts(String text) {
        List<List<TextView.Sheet>> parts = new ArrayList<>();
        List<TextView.Sheet> part = new ArrayList<>();
        var length = 0;
        for (var sheet : sheets(text)) {
            var own = sheet.paragraphs().stream().mapToInt(String::length).sum();
            if (!part.isEmpty() && length + own > LONGEST_PART) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(sheet);
            length += own;
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }

    private static List<TextView.Sheet> sheets(String text) {
        List<TextView.Sheet> sheets = new ArrayList<>();
        var number = 0;
        for (var page : PAGE.split(text.replace("\r\n", "\n"))) {
            number++;
            List<String> paragraphs = new ArrayList<>();
            var length = 0;
            for (var paragraph : paragraphs(page)) {
                if (length > LONGEST_PART) {
                    sheets.add(new TextView.Sheet(number, List.copyOf(paragraphs)));
                    paragraphs.clear();
                    length = 0;
                }
                paragraphs.add(paragraph);
                length += paragraph.length();
            }
            if (!paragraphs.isEmpty()) {
                sheets.add(new TextView.Sheet(number, List.copyOf(paragraphs)));
            }
        }
        return sheets;
    }

    private static List<String> paragraphs(String page) {
        return Arrays.stream(PARAGRAPH.split(page))
                .map(paragraph -> LINE_IN_CHINESE.matcher(paragraph).replaceAll(""))
                .map(paragraph -> LINE.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
