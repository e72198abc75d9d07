package org.hexapla.newsroom.distribution;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A text for reading where nothing but characters is shown: a blank line between paragraphs, lines broken where the
/// script allows it.
final class WrappedText {

    private static final String BLOCKS = "p, h2, h3, h4, h5, h6, li, blockquote > p, pre, figcaption, dt, dd, td, th";

    private WrappedText() {}

    /// @param html the body of an item
    /// @param width in characters
    static String of(String html, int width) {
        return Jsoup.parseBodyFragment(html).body().select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(WrappedText::words)
                .filter(words -> !words.isBlank())
                .map(words -> wrapped(words, width))
                .collect(Collectors.joining("\n\n"));
    }

    /// A link says where it leads, for it cannot be followed.
    private static String words(Element block) {
        for (var link : block.select("a[href^=http]")) {
            link.appendText(" <" + link.attr("href") + ">");
        }
        for (var picture : block.select("img[alt]")) {
            picture.after(" [" + picture.attr("alt") + "] ");
        }
        return (block.is("li") ? "- " : "") + block.text();
    }

    static String wrapped(String words, int width) {
        if (words.length() <= width) {
            return words;
        }
        var places = BreakIterator.getLineInstance(ULocale.ROOT);
        places.setText(words);
        var lines = new StringBuilder();
        var line = 0;
        var last = places.first();
        for (var next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (next - line > width && last > line) {
                lines.append(words.substring(line, last).stripTrailing()).append('\n');
                line = last;
            }
            last = next;
        }
        return lines.append(words.substring(line)).toString();
    }
}
