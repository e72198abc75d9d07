package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/// Gives each heading of one text an anchor while it is made ready, and makes the table of contents of them. By number,
/// for headings are of any script and may be said twice.
final class Anchors implements AttributeProvider {

    private static final String GUIDE = "guide";
    private static final int FEWEST = 2;

    private record Found(String anchor, int level, String words) {}

    private final List<Found> found = new ArrayList<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            var anchor = "part-" + (found.size() + 1);
            attributes.put("id", anchor);
            found.add(new Found(anchor, heading.getLevel(), words(heading)));
        }
    }

    /// The headings of the highest rank, each with all below it; none where one would not look for a place in it.
    ///
    /// @param type of the item
    List<StoryView.Part> contents(String type) {
        var named = found.stream().filter(heading -> !heading.words.isEmpty()).toList();
        if (!type.equals(GUIDE) || named.size() < FEWEST) {
            return List.of();
        }
        var highest = named.stream().mapToInt(Found::level).min().orElseThrow();
        var parts = new ArrayList<StoryView.Part>();
        for (var heading : named) {
            var part = new StoryView.Part(heading.anchor, heading.words, new ArrayList<>());
            if (heading.level == highest || parts.isEmpty()) {
                parts.add(part);
            } else {
                parts.getLast().below().add(part);
            }
        }
        return parts.stream()
                .map(part -> new StoryView.Part(part.anchor(), part.words(), List.copyOf(part.below())))
                .toList();
    }

    private static String words(Heading heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
