package org.hexapla.newsroom.textonly;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Divides a text so that no part of it is larger than a page may be: between its blocks; within one that is too large
/// alone, between its own; within a paragraph, between its sentences. Bytes are counted as they are sent, for a
/// character of Arabic, Russian or Chinese is two or three of them.
final class Parts {

    private final int most;
    private final Language language;

    Parts(int most, Language language) {
        this.most = most;
        this.language = language;
    }

    /// The parts in HTML, at least one.
    List<String> of(Element body) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var size = 0;
        for (var piece : body.children().stream().flatMap(this::pieces).toList()) {
            var bytes = bytes(piece);
            if (size > 0 && size + bytes > most) {
                parts.add(part.toString());
                part.setLength(0);
                size = 0;
            }
            part.append(piece).append('\n');
            size += bytes + 1;
        }
        parts.add(part.toString());
        return parts;
    }

    private Stream<String> pieces(Element block) {
        var whole = block.outerHtml();
        if (bytes(whole) <= most) {
            return Stream.of(whole);
        }
        var isOfBlocks = !block.children().isEmpty()
                && block.children().stream().allMatch(Element::isBlock)
                && !block.tagName().equals("p");
        return isOfBlocks
                ? block.children().stream().flatMap(this::pieces).map(piece -> within(block, piece))
                : sentences(block.text()).stream().map(words -> "<p>" + escaped(words) + "</p>");
    }

    /// An entry of a list stays one; its number in an ordered list is of less worth than the page's size.
    private static String within(Element block, String piece) {
        return switch (block.tagName()) {
            case "ul", "ol", "blockquote" -> "<" + block.tagName() + ">" + piece + "</" + block.tagName() + ">";
            default -> piece;
        };
    }

    private List<String> sentences(String text) {
        var ends = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
        ends.setText(text);
        var groups = new ArrayList<String>();
        var group = new StringBuilder();
        var from = ends.first();
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            for (var sentence : cut(text.substring(from, end))) {
                if (!group.isEmpty() && bytes(escaped(group.toString() + sentence)) > most / 2) {
                    groups.add(group.toString().strip());
                    group.setLength(0);
                }
                group.append(sentence);
            }
            from = end;
        }
        groups.add(group.toString().strip());
        return groups;
    }

    /// What has no end to its sentences is cut where it must be.
    private List<String> cut(String sentence) {
        var longest = most / 8;
        var pieces = new ArrayList<String>();
        for (var from = 0; from < sentence.length(); ) {
            var to = Math.min(from + longest, sentence.length());
            if (to < sentence.length() && Character.isHighSurrogate(sentence.charAt(to - 1))) {
                to--;
            }
            pieces.add(sentence.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static String escaped(String words) {
        return new TextNode(words).outerHtml();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
