package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.Library;
import org.hexapla.search.QuestionNotUnderstood;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults;
import org.springframework.stereotype.Component;

/// Makes blocks ready to be shown in a language.
@Component
class Rendering {

    private static final int MOST_HITS = 5;
    private static final Parser PARSER = Parser.builder().build();

    /// Pages of others are not shown within ours, and nothing is run: markup stands as it is written, and only harmless
    /// addresses lead on.
    private static final HtmlRenderer RENDERER = renderer().build();

    private final Library library;
    private final Search search;
    private final DrawnPieces drawn;
    private final MediaPieces media;

    Rendering(Library library, Search search, DrawnPieces drawn, MediaPieces media) {
        this.library = library;
        this.search = search;
        this.drawn = drawn;
        this.media = media;
    }

    List<StoryView.Piece> pieces(Copy copy, Language language) {
        return copy.blocks().stream().map(block -> piece(block, language)).toList();
    }

    /// The same, with an anchor at each heading of its text.
    List<StoryView.Piece> pieces(Copy copy, Language language, Anchors anchors) {
        var renderer = renderer().attributeProviderFactory(_ -> anchors).build();
        return copy.blocks().stream()
                .map(block -> block instanceof Block.Text(var text)
                        ? new StoryView.Piece.Text(renderer.render(parsed(text)))
                        : piece(block, language))
                .toList();
    }

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).omitSingleParagraphP(false);
    }

    private StoryView.Piece piece(Block block, Language language) {
        return switch (block) {
            case Block.Text(var text) -> new StoryView.Piece.Text(html(text));
            case Block.Quote(var text, var by) -> new StoryView.Piece.Quote(text, by);
            case Block.Paper(var symbol) ->
                new StoryView.Piece.Paper(symbol, card(symbol).orElse(null));
            case Block.Query(var question, var title) ->
                new StoryView.Piece.Query(title, question, hits(question, language));
            case Block.Drawn figured -> drawn.piece(figured, language);
            case Block.Shown shown -> media.piece(shown, language);
        };
    }

    private Optional<DocumentCard> card(String symbol) {
        return Symbol.parse(symbol).flatMap(library::bySymbol);
    }

    /// A question that cannot be read any more leaves the page without its answers.
    private List<SearchResults.Hit> hits(String question, Language language) {
        try {
            return search.find(new SearchQuestion(
                            question, language, Map.of(), List.of(), SearchQuestion.Order.RELEVANCE, 1, MOST_HITS))
                    .hits();
        } catch (QuestionNotUnderstood e) {
            return List.of();
        }
    }

    static String html(String text) {
        return RENDERER.render(parsed(text));
    }

    private static Node parsed(String text) {
        var parsed = PARSER.parse(text);
        parsed.accept(new BelowTheTitle());
        return parsed;
    }

    /// The page's title is its only heading of the first rank; pictures come as blocks with their rights, not by
    /// address.
    private static final class BelowTheTitle extends org.commonmark.node.AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + 1L, 2, 6));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            for (Node child = image.getFirstChild(), next; child != null; child = next) {
                next = child.getNext();
                image.insertBefore(child);
            }
            image.unlink();
        }
    }
}
